package dev.tomster.check.message;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Platform;
import dev.tomster.check.rule.Platforms;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.check.rule.Texts;
import dev.tomster.diagnostic.Severity;
import java.util.List;

/** Everything is to be read and nothing to be seen: all formats of the plan are texts. */
final class NoVisualFormat implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.advice("no-visual-format", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        StatedFormats formats = StatedFormats.of(strategy);
        List<String> different = formats.different();
        boolean isText = !different.isEmpty() && different.stream().allMatch(MessageWords.TEXT_FORMATS::isIn);
        if (!isText || formats.isOpen()) {
            return;
        }
        boolean isSeen = strategy.says(strategy.step("message"), "visual-guidelines")
                || strategy.items("post").stream().anyMatch(post -> strategy.says(post, "asset"))
                || strategy.activeChannels().stream()
                        .flatMap(channel -> Texts.of(channel, "platform").stream())
                        .anyMatch(NoVisualFormat::isVisual);
        if (!isSeen) {
            report.on(strategy.step("message")).withAll("formats", different).add();
        }
    }

    /** True for a platform on which nothing is published without a picture. */
    private static boolean isVisual(String platform) {
        return Platforms.in(platform)
                .map(Platform::type)
                .filter(type -> type == Platform.Type.VISUAL || type == Platform.Type.VIDEO)
                .isPresent();
    }
}
