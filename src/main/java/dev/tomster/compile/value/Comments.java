package dev.tomster.compile.value;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Message;
import dev.tomster.vocabulary.Spelling;

/** Finds what was meant as a comment behind a value: there are comments on lines of their own only. */
final class Comments {
    private static final String MARK = "//";

    private Comments() {}

    /** The value without the comment behind it, which is reported; the phrase itself if it can be read as it is. */
    static Phrase without(Phrase phrase, ValueContext context) {
        String text = phrase.text();
        int mark = text.indexOf(MARK);
        boolean isApart = mark > 0 && Spelling.isSpace(text.charAt(mark - 1));
        if (!isApart || context.isSilent() || Values.isRead(phrase, context)) {
            return phrase;
        }
        Phrase value = phrase.part(0, mark);
        String comment = Spelling.strip(text.substring(mark + MARK.length()));
        boolean isRemark = !comment.isEmpty() && Lists.remarkStart(value.text()) < 0;
        context.report(Finding.of(
                        ValueRules.COMMENT, phrase.part(mark, text.length()).span())
                .with("text", text.substring(mark))
                .help(
                        isRemark
                                ? Message.of("comment-behind.remark.help")
                                        .with("form", value.text() + " (" + comment + ")")
                                : Message.of("comment-behind.help")));
        return value;
    }
}
