package dev.tomster.view;

import dev.tomster.model.Code;
import dev.tomster.model.Item;
import dev.tomster.model.Plan;
import dev.tomster.view.Document.Cover;
import dev.tomster.view.Document.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the document of a plan, in the order in which it is read. */
public final class DocumentWriter {
    private static final String PRIMARY = "#1f4e79";
    private static final String ACCENT = "#c2571a";

    private final Plan plan;
    private final Writing writing;
    private final Writing plain;
    private final Edition edition;
    private final Optional<Changes> changes;

    /** @param marks what stands behind values that changed */
    private DocumentWriter(Plan plan, String language, Edition edition, Optional<Changes> changes, Marks marks) {
        this.plan = plan;
        this.edition = edition;
        this.changes = changes;
        this.writing = new Writing(plan, language, edition.omission(), marks);
        this.plain = new Writing(plan, language, edition.omission());
    }

    /**
     * The whole plan as a document.
     *
     * @param language one of {@link Labels#LANGUAGES}
     * @param origin where it comes from: the file's name, its checksum, the program's version
     */
    public static Document write(Plan plan, String language, Origin origin) {
        return write(plan, Edition.WHOLE, language, origin);
    }

    /** The document that an edition makes of a plan. */
    public static Document write(Plan plan, Edition edition, String language, Origin origin) {
        return write(plan, edition, language, origin, Optional.empty());
    }

    /** The same with what changed since an earlier reading of the plan. */
    public static Document write(Plan plan, Edition edition, String language, Origin origin, Optional<Since> since) {
        Plan told = edition.isWhole() ? plan : edition.omission().of(plan);
        Plan filled = FilledPlan.of(told, plan.language());
        Optional<Changes> changes = since.map(then -> new Changes(then, plan, told, language, edition.omission()));
        Marks marks = changes.map(found -> Marks.of(found, told, filled, Labels.of(language)))
                .orElse(Marks.NONE);
        Edition shown = edition.isWhole() ? edition : edition.in(filled);
        changes.ifPresent(found -> found.limit(shown.shows(found)));
        Plan printed = edition.isWhole() ? filled : Omission.withoutDocuments(filled);
        return new DocumentWriter(printed, language, shown, changes, marks).document(origin);
    }

    /** Where a document comes from, for its last page. */
    public record Origin(String file, String checksum, String program) {}

    private Document document(Origin origin) {
        Optional<ItemFacts> header = plan.step("plan").map(writing::facts);
        Cover cover = cover();
        List<Chapter> chapters = new ArrayList<>();
        Optional<Chapter> summary = header.flatMap(facts -> SummaryChapter.of(writing, facts));
        Optional<Chapter> context = header.flatMap(facts -> ContextChapter.of(writing, facts));
        header.flatMap(facts -> ControlChapter.of(writing, facts)).ifPresent(chapters::add);
        summary.ifPresent(chapters::add);
        CanvasChapter.of(writing).ifPresent(chapters::add);
        context.ifPresent(chapters::add);
        TargetChapter.of(writing).ifPresent(chapters::add);
        ObjectivesChapter.of(writing).ifPresent(chapters::add);
        MessageChapter.of(writing).ifPresent(chapters::add);
        StrategyChapter.of(writing).ifPresent(chapters::add);
        TechnologiesChapter.of(writing).ifPresent(chapters::add);
        EvaluateChapter.of(writing).ifPresent(chapters::add);
        ResourcesChapter.of(writing).ifPresent(chapters::add);
        TraceabilityChapter.of(writing).ifPresent(chapters::add);
        chapters.add(AppendixChapter.of(writing, origin(origin)));
        List<Chapter> shown = new ArrayList<>(edition.shown(chapters, plan));
        changes.map(ChangesChapter::of).ifPresent(chapter -> shown.add(behindControl(shown), chapter));
        return new Document(
                writing.labels().language(),
                plan.language(),
                cover,
                theme(plan),
                List.copyOf(shown),
                edition.isWhole(),
                writing.labels().all());
    }

    /** Who asks what changed reads it first; who wrote and approved it stands before. */
    private static int behindControl(List<Chapter> chapters) {
        return !chapters.isEmpty() && chapters.get(0).anchor().equals("plan") ? 1 : 0;
    }

    private List<LabelledFact> origin(Origin origin) {
        List<LabelledFact> facts = new ArrayList<>(List.of(
                fact("origin.file", origin.file()),
                fact("origin.checksum", origin.checksum()),
                fact("origin.program", origin.program())));
        changes.map(Changes::since)
                .filter(since -> since.plan().isPresent())
                .ifPresent(since -> facts.add(fact("origin.since", since.name() + " (" + since.checksum() + ")")));
        return facts;
    }

    private LabelledFact fact(String label, String text) {
        return new LabelledFact(writing.label(label), List.of(Words.plain(text)), false, writing.semicolon());
    }

    private Cover cover() {
        Optional<Item> step = plan.step("plan");
        String ofPlan = step.map(writing::title).orElse(writing.label("document.title"));
        String title = edition.title().orElse(ofPlan);
        Optional<ItemFacts> facts = step.map(plain::facts);
        List<LabelledFact> lines = facts.map(
                        found -> found.takeDecided("version", "status", "date", "owner", "approved-by"))
                .orElse(List.of());
        Optional<LabelledFact> readers = edition.readers(writing);
        Optional<String> brand = step.flatMap(found -> Writing.prose(found, "brand"));
        return new Cover(
                title,
                brand,
                edition.title().isPresent() ? ofPlan : writing.label("document.subtitle"),
                edition.title().isPresent(),
                facts.flatMap(found -> decided(found, "period")),
                Stream.concat(readers.stream(), lines.stream()).toList(),
                facts.flatMap(found -> decided(found, "confidentiality"))
                        .map(Text::of)
                        .map(writing.format()::capitalised),
                step.flatMap(found -> found.value("logo", Code.class)).map(Code::text),
                Cover.runningHead(title));
    }

    private static Optional<Words> decided(ItemFacts facts, String property) {
        return facts.takeDecided(property).stream().map(LabelledFact::line).findFirst();
    }

    /** The colours that a plan states, or those of the program. */
    static Theme theme(Plan plan) {
        List<Code> colours = plan.step("plan")
                .map(found -> found.values("colours", Code.class))
                .orElse(List.of());
        String primary = colours.isEmpty() ? PRIMARY : colours.get(0).text();
        String accent = colours.size() < 2 ? ACCENT : colours.get(1).text();
        return new Theme(primary, accent);
    }
}
