package dev.tomster.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.app.Explanations;
import dev.tomster.app.RuleIndex;
import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Explanation;
import dev.tomster.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages in {@code docs/rules} are those that {@code tomster explain} prints. With {@code -Dtomster.accept=true} they are
 * written anew, and the run fails all the same: review the difference and run again.
 */
class RuleReferenceTest {
    private static Map<Path, String> pages = Map.of();

    @BeforeAll
    static void makeThePages() {
        pages = RuleReference.pages();
    }

    @TestFactory
    Stream<DynamicTest> everyPageIsFresh() throws IOException {
        return FreshPages.tests(pages);
    }

    @Test
    void noPageIsLeftOver() throws IOException {
        FreshPages.areAll(pages, RuleReference.FOLDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyRuleCanBeExplained(String language) {
        Explanations explanations = new Explanations(Catalogue.of(language));
        Set<String> ids = new HashSet<>();
        for (Rule rule : RuleIndex.all()) {
            assertTrue(ids.add(rule.id()), rule.id());
            Explanation explanation = explanations.apply(rule);
            for (String text : List.of(explanation.title(), explanation.why(), explanation.page())) {
                assertFalse(text.isBlank() || text.contains("{{"), rule.id());
            }
            assertEquals(1, explanation.title().lines().count(), rule.id());
        }
    }
}
