package dev.tomster.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A plan as its readers see it. The three documents are made from the same one, so they never disagree.
 *
 * @param language the language of the frame: headings, labels, numbers and dates
 * @param proseLanguage the language in which the plan itself is written
 * @param labels the words of the frame, by key
 * @param chapters in their order, from the summary to the appendix
 * @param isWhole false if the document leaves out parts of the plan: then nothing may go with it that holds them, such
 *     as the plan's own text
 */
public record Document(
        String language,
        String proseLanguage,
        Cover cover,
        Theme theme,
        List<Chapter> chapters,
        boolean isWhole,
        Map<String, String> labels) {

    /**
     * The first page.
     *
     * @param brand the name above the title
     * @param isSubtitleOfPlan true if the subtitle is the plan's title, in its language
     * @param lines version, status, date ...
     * @param runningHead the title at the head of each page, cut where it would take a second line
     */
    public record Cover(
            String title,
            Optional<String> brand,
            String subtitle,
            boolean isSubtitleOfPlan,
            Optional<Words> period,
            List<LabelledFact> lines,
            Optional<String> confidentiality,
            Optional<String> logo,
            String runningHead) {

        private static final int LINE = 90;

        static String runningHead(String title) {
            return Text.brief(title, LINE);
        }
    }

    /**
     * How it looks.
     *
     * @param primary the brand's colour, six hexadecimal digits behind a hash
     * @param accent the second colour
     */
    public record Theme(String primary, String accent) {}
}
