package dev.tomster.app;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.model.Code;
import dev.tomster.model.Entry;
import dev.tomster.model.Plan;
import dev.tomster.render.Palette;

/** Finds a first colour of the brand in which nobody could read a heading: the documents print it in a darker shade. */
final class PaleColours {
    private PaleColours() {}

    static void report(Plan plan, Findings findings) {
        plan.step("plan").flatMap(step -> step.fact("colours")).stream()
                .flatMap(fact -> fact.entries().stream())
                // Headings and links have the first; the second is mostly for lines, and bright on purpose.
                .limit(1)
                .forEach(entry -> report(entry, findings));
    }

    private static void report(Entry entry, Findings findings) {
        if (entry.value() instanceof Code colour && Palette.isPale(colour.text())) {
            findings.add(Finding.of(AppRules.COLOUR, entry.span())
                    .with("colour", colour.text())
                    .with("shade", Palette.readable(colour.text()))
                    .help(Message.of("colour-pale.help")));
        }
    }
}
