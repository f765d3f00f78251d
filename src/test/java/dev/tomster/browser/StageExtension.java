package dev.tomster.browser;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts one browser for all tests, or skips them and says why. */
final class StageExtension implements ExecutionCondition, ParameterResolver {
    private static final AtomicBoolean HAS_TOLD = new AtomicBoolean();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Programs programs = Programs.onPath();
        if (programs.missing().isEmpty() || isBuildServer()) {
            return ConditionEvaluationResult.enabled("");
        }
        String reason = "browser tests are skipped: " + programs.missing() + " on the PATH";
        // Surefire counts what is skipped, but shows no reason.
        if (HAS_TOLD.compareAndSet(false, true)) {
            System.out.println(reason);
        }
        return ConditionEvaluationResult.disabled(reason);
    }

    /** Servers set CI to true; on them a browser that is missing must not go unnoticed. */
    private static boolean isBuildServer() {
        return Boolean.parseBoolean(System.getenv("CI"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Stage resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(StageExtension.class))
                .computeIfAbsent(Stage.class, key -> new Stage(Programs.onPath()), Stage.class);
    }
}
