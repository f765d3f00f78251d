package dev.tomster.compile.value;

import dev.tomster.diagnostic.Edit;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Message;
import dev.tomster.text.Source;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Spelling;
import java.util.List;

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
                                : Message.of("comment-behind.help"))
                .fix(phrase.isLiteral() ? ownLine(phrase, value, mark) : List.of()));
        return value;
    }

    /** The comment on a line above, indented like the value's line; none if the value begins below its keyword. */
    private static List<Edit> ownLine(Phrase phrase, Phrase value, int mark) {
        Source source = phrase.span().source();
        Span line = source.line(source.lineAt(phrase.span().start()));
        String text = line.text();
        String indentation =
                text.substring(0, text.length() - text.stripLeading().length());
        boolean isProperty = Character.isLetter(text.stripLeading().charAt(0));
        if (!isProperty || phrase.span().end() > line.end()) {
            return List.of();
        }
        String comment = Spelling.strip(phrase.text().substring(mark));
        String feed = source.text().contains("\r\n") ? "\r\n" : "\n";
        return List.of(
                new Edit(line.part(0, 0), indentation + comment + feed),
                new Edit(source.span(value.span().end(), phrase.span().end()), ""));
    }
}
