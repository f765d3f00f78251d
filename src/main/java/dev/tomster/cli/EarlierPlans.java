package dev.tomster.cli;

import dev.tomster.app.review.EarlierPlan;
import dev.tomster.app.review.GitRefusal;
import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Message;
import dev.tomster.diagnostic.TextReporter;
import dev.tomster.view.Since;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code --since} names, read for each plan before anything is written. */
final class EarlierPlans {
    private final Map<Path, EarlierPlan> read = new LinkedHashMap<>();

    private EarlierPlans() {}

    /** @throws WrongUsage if it names nothing that is there */
    static EarlierPlans of(List<Path> plans, Arguments arguments) throws IOException, WrongUsage {
        EarlierPlans earlier = new EarlierPlans();
        Optional<String> name = arguments.text("since");
        if (name.isEmpty()) {
            return earlier;
        }
        if (plans.size() > 1 && Files.isRegularFile(arguments.path(name.get()))) {
            throw new WrongUsage(Message.of("cli.since.one").with("name", name.get()));
        }
        for (Path plan : plans) {
            // A plan that is not there is told as in any other build.
            if (Files.exists(plan)) {
                try {
                    earlier.read.put(plan, EarlierPlan.of(plan, name.get(), arguments.folder("root")));
                } catch (GitRefusal refusal) {
                    throw new WrongUsage(refusal.explanation());
                }
            }
        }
        return earlier;
    }

    /** What a plan is compared with; none if nothing was asked for. */
    Optional<Since> of(Path plan) {
        return Optional.ofNullable(read.get(plan)).map(EarlierPlan::since);
    }

    /** Tells what keeps plans from being compared; true if there is anything. */
    boolean tellErrors(Catalogue catalogue, Console console) throws IOException {
        boolean isBroken = false;
        for (Map.Entry<Path, EarlierPlan> entry : read.entrySet()) {
            EarlierPlan earlier = entry.getValue();
            if (!earlier.errors().isEmpty()) {
                isBroken = true;
                new TextReporter(catalogue, console.errHasColour()).report(earlier.errors(), console.err());
                tell("build.since.errors", entry, catalogue, console);
            } else if (earlier.since().plan().isEmpty()) {
                tell("build.since.new", entry, catalogue, console);
            }
        }
        console.err().flush();
        return isBroken;
    }

    private static void tell(String key, Map.Entry<Path, EarlierPlan> plan, Catalogue catalogue, Console console) {
        console.err()
                .println(catalogue.say(Message.of(key)
                        .with("plan", plan.getKey().toString())
                        .with("name", plan.getValue().since().name())));
    }
}
