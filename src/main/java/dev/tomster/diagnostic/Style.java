package dev.tomster.diagnostic;

/** The colours of a report. Only terminals show them; elsewhere text is plain. */
record Style(boolean isColoured) {

    /** The severity and the rule, such as {@code error[ref-undefined]}. */
    String head(Catalogue catalogue, Finding finding) {
        return of(
                finding.severity(),
                catalogue.word("severity." + finding.severity().id()) + "["
                        + finding.rule().id() + "]");
    }

    String of(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> escape("1;31", text);
            case WARNING -> escape("1;33", text);
            case INFO -> escape("1;34", text);
        };
    }

    String bold(String text) {
        return escape("1", text);
    }

    String place(String text) {
        return escape("36", text);
    }

    private String escape(String code, String text) {
        return isColoured ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
