package dev.tomster.chart;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Findings;
import dev.tomster.model.Plan;
import dev.tomster.text.Source;
import dev.tomster.view.Block;
import dev.tomster.view.Card;
import dev.tomster.view.Document;
import dev.tomster.view.DocumentWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The pictures of a document, wherever they stand. */
final class Pictures {
    private Pictures() {}

    static Document document(Plan plan, String language) {
        return DocumentWriter.write(plan, language, new DocumentWriter.Origin("test.tomster", "0", "tomster"));
    }

    static Document document(String text, String language) {
        Findings findings = new Findings();
        Plan plan = PlanLoader.compile(new Source("test.tomster", text), findings);
        assertFalse(findings.hasErrors(), () -> findings.sorted().toString());
        return document(plan, language);
    }

    static List<Block.Picture> of(Document document) {
        List<Block.Picture> pictures = new ArrayList<>();
        document.chapters().stream()
                .flatMap(chapter -> chapter.sections().stream())
                .flatMap(section -> section.blocks().stream())
                .flatMap(Pictures::within)
                .forEach(pictures::add);
        return pictures;
    }

    private static Stream<Block.Picture> within(Block block) {
        if (block instanceof Block.Cards cards) {
            return cards.cards().stream()
                    .map(Card::blocks)
                    .flatMap(List::stream)
                    .flatMap(Pictures::within);
        }
        return block instanceof Block.Picture picture ? Stream.of(picture) : Stream.empty();
    }
}
