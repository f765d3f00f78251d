package dev.tomster.view;

import dev.tomster.model.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who wrote, approved and keeps the document, and the facts about the organisation. */
final class ControlChapter {
    private ControlChapter() {}

    /** @param header the facts of the plan's header, of which the cover and the summary took theirs */
    static Optional<Chapter> of(Writing writing, ItemFacts header) {
        List<Section> sections = new ArrayList<>();
        add(
                sections,
                writing,
                "control",
                header.takeAll(
                        "version",
                        "status",
                        "date",
                        "owner",
                        "authors",
                        "approved-by",
                        "adopted",
                        "next-review",
                        "confidentiality",
                        "related-documents"));
        add(
                sections,
                writing,
                "organisation",
                header.takeAll(
                        "organisation",
                        "brand",
                        "type",
                        "sector",
                        "market",
                        "territory",
                        "period",
                        "turnover",
                        "communication-budget",
                        "currency",
                        "timezone",
                        "stages"));
        List<Item> documents = writing.plan().items("document");
        new ItemTable(writing, documents)
                .title(writing.label("kind.document"), 5)
                .column("format", 2)
                .column("for", 3)
                .column("detail", 2)
                .column("language", 2)
                .column("show", 4)
                .column("hide", 3)
                .build()
                .ifPresent(table -> sections.add(
                        new Section("plan-documents", writing.label("section.documents"), List.of(table), false)));
        writing.plan()
                .step("plan")
                .ifPresent(step -> sections.addAll(new Extras(writing).of(step, Set.of("document"), header)));
        return sections.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chapter(
                        "plan",
                        Optional.empty(),
                        writing.label("chapter.plan"),
                        Optional.empty(),
                        List.copyOf(sections)));
    }

    private static void add(List<Section> sections, Writing writing, String name, List<LabelledFact> facts) {
        if (!facts.isEmpty()) {
            sections.add(new Section(
                    "plan-" + name, writing.label("section." + name), List.of(new Block.Facts(facts)), false));
        }
    }
}
