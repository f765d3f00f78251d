package dev.tomster.view;

import dev.tomster.model.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who the plan speaks to, who it does not, and who speaks for it. */
final class TargetChapter {
    private final Writing writing;

    private TargetChapter(Writing writing) {
        this.writing = writing;
    }

    static Optional<Chapter> of(Writing writing) {
        return new TargetChapter(writing).build();
    }

    private Optional<Chapter> build() {
        ChapterBuilder chapter = new ChapterBuilder(writing, "target");
        List<Item> items = new ArrayList<>(chapter.items("persona"));
        items.addAll(chapter.items("segment"));
        List<Item> addressed = Audiences.addressed(writing);
        List<Item> excluded = Audiences.excluded(writing);
        chapter.section(
                "audiences",
                ChapterBuilder.fitting(addressed.stream()
                        .filter(items::contains)
                        .map(this::audience)
                        .toList()));
        chapter.section(
                "excluded",
                ChapterBuilder.pairs(excluded.stream()
                        .filter(items::contains)
                        .map(this::audience)
                        .toList()));
        chapter.paperSection(
                "relays",
                ChapterBuilder.pairs(chapter.items("relay").stream()
                        .map(item -> new Sheet(writing, item)
                                .badge("type")
                                .facts(
                                        "community",
                                        "members",
                                        "for",
                                        "criteria",
                                        "fee",
                                        "contract",
                                        "disclosure",
                                        "owner")
                                .build())
                        .toList()));
        return chapter.build();
    }

    private Card audience(Item item) {
        Sheet sheet = new Sheet(writing, item)
                .portrait()
                .badge("priority")
                .badge("market")
                .quote("quote")
                .text("story")
                .facts("promise")
                .facts(
                        "age",
                        "gender",
                        "location",
                        "profession",
                        "family",
                        "income",
                        "education",
                        "languages",
                        "size",
                        "within")
                .facts("networks", "avoids", "formats")
                .panels("needs", "problems", "questions")
                .panels("objections", "deal-breakers", "deal-makers");
        return sheet.build();
    }
}
