package dev.tomster.view;

import dev.tomster.evaluate.KpiResult;
import dev.tomster.evaluate.Scoreboard;
import dev.tomster.model.CalendarDate;
import dev.tomster.model.Code;
import dev.tomster.model.Item;
import dev.tomster.model.Plan;
import dev.tomster.model.Prose;
import dev.tomster.view.Document.Cover;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the report of a month: what results come to, what asks for a decision, what was decided. It has room on one page,
 * so what is most pressing goes first and what has no room is counted.
 */
public final class ReportWriter {
    private final Plan plan;
    private final Scoreboard scoreboard;
    private final Writing writing;
    private final ScoreboardParts parts;
    private final PressingResults pressing;
    private final ReportRoom room;

    private ReportWriter(Plan plan, Scoreboard scoreboard, String language, ReportRoom room) {
        this.room = room;
        this.plan = plan;
        this.scoreboard = scoreboard;
        this.writing = new Writing(plan, language);
        this.parts = new ScoreboardParts(writing, scoreboard);
        this.pressing = new PressingResults(writing, parts);
    }

    /**
     * The report on the month of the last day of which results count.
     *
     * @param language one of {@link Labels#LANGUAGES}
     * @param room how much of each part is written
     */
    public static Document write(Plan plan, Scoreboard scoreboard, String language, ReportRoom room) {
        return new ReportWriter(plan, scoreboard, language, room).document();
    }

    private Document document() {
        List<Section> sections = new ArrayList<>();
        add(sections, "section.scoreboard", board());
        add(sections, "report.attention", pressing.blocks(room.decisions()));
        add(
                sections,
                "section.scores-of-objectives",
                parts.objectives(room.objectives()).stream().toList());
        add(sections, "report.decided", decided());
        add(sections, "report.rules", rules());
        Chapter chapter =
                new Chapter("report", Optional.empty(), writing.label("report.chapter"), Optional.empty(), sections);
        return new Document(
                writing.labels().language(),
                plan.language(),
                cover(),
                DocumentWriter.theme(plan),
                List.of(chapter),
                false,
                writing.labels().all());
    }

    private boolean isCrowded() {
        return parts.measured().size() > room.rows();
    }

    private void add(List<Section> sections, String label, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            sections.add(new Section("report-" + sections.size(), writing.label(label), blocks, true));
        }
    }

    private Cover cover() {
        Optional<Item> header = plan.step("plan");
        String title = scoreboard
                .on()
                .map(day ->
                        writing.labels().get("report.title", writing.format().month(day)))
                .orElseGet(() -> writing.label("section.scoreboard"));
        return new Cover(
                title,
                header.flatMap(found -> Writing.prose(found, "brand")),
                header.map(writing::title).orElse(""),
                true,
                Optional.empty(),
                List.of(),
                header.map(writing::facts)
                        .flatMap(facts ->
                                facts.takeDecided("confidentiality").stream().findFirst())
                        .map(fact -> writing.format().capitalised(fact.line().text())),
                header.flatMap(found -> found.value("logo", Code.class)).map(Code::text),
                Cover.runningHead(title));
    }

    private List<Block> board() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Lead(parts.isEmpty() ? Words.plain(writing.label("report.nothing")) : parts.whole()));
        List<KpiResult> measured = parts.measured();
        if (measured.isEmpty()) {
            return blocks;
        }
        List<KpiResult> shown = isCrowded() ? pressing.results().subList(0, room.rows()) : measured;
        ScorePictures pictures = parts.pictures();
        if (room.rows() < Integer.MAX_VALUE) {
            blocks.add(pictures.picture(shown));
        } else {
            blocks.addAll(pictures.of(shown));
        }
        if (isCrowded()) {
            blocks.add(new Block.Lead(others(pressing.results().subList(room.rows(), measured.size()))));
        }
        return blocks;
    }

    /** The names of indicators that have no room, as many as have. */
    private Words others(List<KpiResult> others) {
        StringBuilder names = new StringBuilder();
        int count = 0;
        for (KpiResult result : others) {
            String name = parts.words().title(result.kpi());
            if (names.length() + name.length() < room.letters()) {
                names.append(count++ == 0 ? " " : ", ").append(name);
            }
        }
        int more = others.size() - count;
        String rest = more == 0
                ? ""
                : " " + writing.labels().get("picture.more", writing.format().number(more));
        return Words.plain(
                writing.labels().get("report.others", writing.format().number(others.size())) + names + rest + ".");
    }

    /** What people decided in the month. */
    private List<Block> decided() {
        Optional<YearMonth> month = scoreboard.on().map(YearMonth::from);
        List<Words> lines = plan.items("decision").stream()
                .filter(decision -> decision.value("date", CalendarDate.class)
                        .map(CalendarDate::first)
                        .map(YearMonth::from)
                        .equals(month))
                .limit(room.lines())
                .map(this::decision)
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new Block.Bullets(Optional.empty(), lines));
    }

    private Words decision(Item decision) {
        LocalDate day = decision.value("date", CalendarDate.class).orElseThrow().first();
        List<Words> choice = writing.facts(decision).takeWords("choice");
        return Words.plain(parts.words().day(day) + writing.label("colon") + " ")
                .then(Words.join(choice, ", "))
                .then(new Run.Plain(choice.isEmpty() ? "" : " \u2013 "))
                .then(Words.title(writing.title(decision)));
    }

    private List<Block> rules() {
        List<Words> lines = scoreboard.reviews().stream()
                .flatMap(review -> review.values("rule", Prose.class).stream())
                .limit(room.lines())
                .map(rule -> Words.prose(rule.markdown()))
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new Block.Bullets(Optional.empty(), lines));
    }
}
