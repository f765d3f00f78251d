package dev.tomster.render.paper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colour space sRGB (IEC 61966-2-1) as an ICC profile of version 4.2 (ICC.1:2004-10). The one of the JDK differs from
 * release to release, and so would every paper.
 */
final class ColourProfile {
    static final String NAME = "sRGB IEC61966-2.1";

    /** How many values a colour has. */
    static final int COMPONENTS = 3;

    private static final int HEADER = 128;
    private static final int ENTRY = 12;
    private static final int VERSION = 0x04200000;

    /** The white of the profile connection space. */
    private static final double[] D50 = {0.9642, 1, 0.8249};

    /** From the white of sRGB, D65, to that of the connection space: the adaptation of Bradford, row by row. */
    private static final double[] ADAPTATION = {
        1.0478112, 0.0228866, -0.0501270, 0.0295424, 0.9904844, -0.0170491, -0.0092345, 0.0150436, 0.7521316
    };

    /** The primaries of sRGB, adapted. */
    private static final double[] RED = {0.4360747, 0.2225045, 0.0139322};

    private static final double[] GREEN = {0.3850649, 0.7168786, 0.0971045};
    private static final double[] BLUE = {0.1430804, 0.0606169, 0.7141733};

    /** Gamma, a, b, c and d of {@code (a x + b) ^ gamma} from d on, and {@code c x} below. */
    private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

    private static final int CURVE_WITH_FIVE_PARAMETERS = 3;

    private ColourProfile() {}

    static byte[] bytes() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", text(NAME));
        tags.put("cprt", text("No copyright, use freely"));
        tags.put("wtpt", numbers("XYZ ", D50));
        tags.put("chad", numbers("sf32", ADAPTATION));
        tags.put("rXYZ", numbers("XYZ ", RED));
        tags.put("gXYZ", numbers("XYZ ", GREEN));
        tags.put("bXYZ", numbers("XYZ ", BLUE));
        tags.put("rTRC", curve());
        tags.put("gTRC", curve());
        tags.put("bTRC", curve());
        int start = HEADER + 4 + tags.size() * ENTRY;
        int size = start + tags.values().stream().mapToInt(tag -> tag.length).sum();
        ByteBuffer out = ByteBuffer.allocate(size);
        header(out, size);
        out.position(HEADER).putInt(tags.size());
        int offset = start;
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            out.put(ascii(tag.getKey())).putInt(offset).putInt(tag.getValue().length);
            offset += tag.getValue().length;
        }
        tags.values().forEach(out::put);
        return out.array();
    }

    private static void header(ByteBuffer out, int size) {
        out.putInt(0, size).putInt(8, VERSION);
        out.position(12).put(ascii("mntrRGB XYZ "));
        // The date of the profile: the first day of 2026.
        out.putShort(24, (short) 2026).putShort(26, (short) 1).putShort(28, (short) 1);
        out.position(36).put(ascii("acsp"));
        out.position(68);
        fixed(out, D50);
    }

    /** Text in one language. */
    private static byte[] text(String text) {
        byte[] characters = text.getBytes(StandardCharsets.UTF_16BE);
        int head = 28;
        ByteBuffer out = ByteBuffer.allocate((head + characters.length + 3) & ~3);
        out.put(ascii("mluc")).putInt(0).putInt(1).putInt(ENTRY).put(ascii("enUS"));
        out.putInt(characters.length).putInt(head).put(characters);
        return out.array();
    }

    private static byte[] numbers(String type, double[] numbers) {
        ByteBuffer out = ByteBuffer.allocate(8 + 4 * numbers.length);
        out.put(ascii(type)).putInt(0);
        fixed(out, numbers);
        return out.array();
    }

    private static byte[] curve() {
        ByteBuffer out = ByteBuffer.allocate(12 + 4 * CURVE.length);
        out.put(ascii("para")).putInt(0).putShort((short) CURVE_WITH_FIVE_PARAMETERS);
        out.putShort((short) 0);
        fixed(out, CURVE);
        return out.array();
    }

    /** Numbers with sixteen bits behind the point. */
    private static void fixed(ByteBuffer out, double[] numbers) {
        for (double number : numbers) {
            out.putInt((int) Math.round(number * 65_536));
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
