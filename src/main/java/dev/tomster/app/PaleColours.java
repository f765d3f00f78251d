package dev.tomster.app;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.model.Code;
import dev.tomster.model.Entry;
import dev.tomster.model.Plan;
import dev.tomster.render.Palette;

/** Finds colours of the brand in which nobody could read a text: the documents print it in a darker shade. */
final class PaleColours {
    /** The third colour and those behind it are printed nowhere. */
    private static final int PRINTED = 2;

    private PaleColours() {}

    static void report(Plan plan, Findings findings) {
        plan.step("plan").flatMap(step -> step.fact("colours")).stream()
                .flatMap(fact -> fact.entries().stream())
                .limit(PRINTED)
                .forEach(entry -> report(entry, findings));
    }

    private static void report(Entry entry, Findings findings) {
        if (entry.value() instanceof Code colour) {
            String shade = Palette.readable(colour.text());
            if (!shade.equalsIgnoreCase(Palette.normal(colour.text()))) {
                findings.add(Finding.of(AppRules.COLOUR, entry.span())
                        .with("colour", colour.text())
                        .with("shade", shade)
                        .help(Message.of("colour-pale.help")));
            }
        }
    }
}
