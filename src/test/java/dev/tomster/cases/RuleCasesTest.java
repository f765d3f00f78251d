package dev.tomster.cases;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** What rules of strategy say of the small plans in {@code src/test/rules}; they are judged by mutants of the rules. */
class RuleCasesTest {

    @TestFactory
    Stream<DynamicContainer> everyCase() throws IOException {
        return CaseFile.ofRules().stream().map(CaseTests::of);
    }
}
