package dev.tomster.editors;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Marks tests that need Node.js and the packages of {@code editors/vscode}. Where these are not installed the tests are
 * skipped, but not on a build server: there they fail.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsNode.Condition.class)
@interface NeedsNode {

    /** What {@code npm ci} installs: whoever ran it has Node.js, too. */
    Path INSTALLED = Path.of("editors/vscode/node_modules/vscode-tmgrammar-test");

    /** Looks for what is installed. */
    final class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Files.isDirectory(INSTALLED) || Boolean.parseBoolean(System.getenv("CI"))) {
                return ConditionEvaluationResult.enabled("");
            }
            String reason = "tests of the editors are skipped: run `npm ci` in editors/vscode first";
            // Surefire counts what is skipped, but shows no reason.
            System.out.println(reason);
            return ConditionEvaluationResult.disabled(reason);
        }
    }
}
