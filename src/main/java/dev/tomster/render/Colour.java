package dev.tomster.render;

import java.util.Locale;

/**
 * An sRGB colour, mixed in OKLab, a space in which equal steps look equal (Björn Ottosson, "A perceptual color space for
 * image processing", 2020).
 *
 * @param red 0 to 1, as are the others
 */
record Colour(double red, double green, double blue) {
    static final Colour WHITE = new Colour(1, 1, 1);
    static final Colour BLACK = new Colour(0, 0, 0);

    /** Three or six hexadecimal digits behind a hash. */
    static Colour parse(String hex) {
        String digits = hex.length() == 4 ? hex.substring(1).replaceAll("(.)", "$1$1") : hex.substring(1);
        int rgb = Integer.parseInt(digits, 16);
        return new Colour((rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0);
    }

    String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", digit(red), digit(green), digit(blue));
    }

    private static int digit(double part) {
        return (int) Math.round(Math.min(1, Math.max(0, part)) * 255);
    }

    /** This colour with so much of another one, 0 to 1. */
    Colour mix(Colour other, double share) {
        double[] a = lab();
        double[] b = other.lab();
        return ofLab(a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share);
    }

    /** This colour, made as light as a lightness of OKLab says, 0 to 1. */
    Colour lit(double lightness) {
        double own = lab()[0];
        return lightness >= own
                ? mix(WHITE, own >= 1 ? 0 : (lightness - own) / (1 - own))
                : mix(BLACK, (own - lightness) / own);
    }

    /** The ratio of WCAG 2.2, 1 to 21. */
    double contrast(Colour other) {
        double light = Math.max(luminance(), other.luminance());
        double dark = Math.min(luminance(), other.luminance());
        return (light + 0.05) / (dark + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static double encoded(double part) {
        return part <= 0.0031308 ? part * 12.92 : 1.055 * Math.pow(part, 1 / 2.4) - 0.055;
    }

    private double[] lab() {
        double r = linear(red);
        double g = linear(green);
        double b = linear(blue);
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        };
    }

    private static Colour ofLab(double lightness, double a, double b) {
        double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
        double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
        double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
        return new Colour(
                encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                encoded(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
    }
}
