package dev.tomster.view;

/** Running text without its form, for places that cannot hold any. */
final class Text {
    private Text() {}

    /** The beginning of a text that is longer than this, in characters, cut between two words where there are some. */
    static String brief(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Math.max(text.lastIndexOf(' ', longest), longest / 2);
        return text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end) + " \u2026";
    }

    static String of(Words words) {
        StringBuilder text = new StringBuilder();
        words.runs().forEach(run -> text.append(of(run)));
        return text.toString();
    }

    private static String of(Run run) {
        return run.fold(new Run.Visitor<>() {
            @Override
            public String plain(Run.Plain plain) {
                return plain.text();
            }

            @Override
            public String title(Run.Title title) {
                return title.text();
            }

            @Override
            public String strong(Run.Strong strong) {
                return strong.text();
            }

            @Override
            public String prose(Run.Prose prose) {
                return prose.markdown();
            }

            @Override
            public String remark(Run.Remark remark) {
                return " (" + remark.markdown() + ")";
            }

            @Override
            public String internal(Run.Internal link) {
                return link.text();
            }

            @Override
            public String external(Run.External link) {
                return link.text();
            }

            @Override
            public String missing(Run.Missing missing) {
                return missing.text();
            }

            @Override
            public String lineBreak(Run.Break lineBreak) {
                return " ";
            }

            @Override
            public String earlier(Run.Earlier earlier) {
                return " [" + Text.of(earlier.words()) + "]";
            }
        });
    }
}
