package dev.tomster.app;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.model.Choice;
import dev.tomster.model.Fact;
import dev.tomster.model.Item;
import dev.tomster.model.ItemId;
import dev.tomster.model.LanguageTag;
import dev.tomster.model.Plan;
import dev.tomster.text.Span;
import dev.tomster.view.Edition;
import dev.tomster.view.Labels;
import dev.tomster.vocabulary.Nearest;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The documents that a plan declares, by their names. */
final class Editions {
    private final Map<String, Item> declared = new LinkedHashMap<>();
    private final Plan plan;
    private final Findings findings;

    Editions(Plan plan, Findings findings) {
        this.plan = plan;
        this.findings = findings;
        for (Item document : plan.items("document")) {
            document.id().map(ItemId::name).ifPresent(name -> declared.put(name, document));
        }
    }

    /**
     * A document to write.
     *
     * @param name none for the whole plan
     * @param formats those that it asks for, or all
     * @param language the one that it asks for
     */
    record Asked(Optional<String> name, Edition edition, Set<Format> formats, Optional<String> language) {}

    /** Why documents of these names cannot be written: the plan declares no such one. */
    Optional<Message> refusal(List<String> names) {
        boolean all = names.contains(PlanBuilder.ALL);
        if (declared.isEmpty() && !names.isEmpty()) {
            return Optional.of(Message.of("cli.document.none").with("name", names.get(0)));
        }
        return names.stream()
                .filter(name -> !all && !declared.containsKey(name))
                .findFirst()
                .map(this::unknown);
    }

    private Message unknown(String name) {
        List<String> near = Nearest.of(name, declared.keySet());
        return Message.of(near.isEmpty() ? "cli.document.unknown" : "cli.document.near")
                .with("name", name)
                .withOptions("options", near.isEmpty() ? List.copyOf(declared.keySet()) : near);
    }

    /** The documents of some names; the whole plan if there are none. */
    List<Asked> of(List<String> names) {
        if (names.isEmpty()) {
            return List.of(new Asked(Optional.empty(), Edition.WHOLE, Format.USUAL, Optional.empty()));
        }
        return declared.entrySet().stream()
                .filter(document -> names.contains(PlanBuilder.ALL) || names.contains(document.getKey()))
                .map(document -> asked(document.getKey(), document.getValue()))
                .toList();
    }

    private Asked asked(String name, Item document) {
        Set<Format> formats = EnumSet.noneOf(Format.class);
        document.values("format", Choice.class).forEach(format -> formats.add(Format.of(format.id())));
        Edition edition = Edition.of(document);
        for (Span place : edition.handTyped(plan)) {
            findings.add(Finding.of(AppRules.DOCUMENT_TELLS, place)
                    .with("name", name)
                    .help(Message.of("document-tells.help")));
        }
        return new Asked(Optional.of(name), edition, formats.isEmpty() ? Format.USUAL : formats, language(document));
    }

    /** The language that a document asks for, if documents are written in it: regions of a language share its words. */
    private Optional<String> language(Item document) {
        Optional<String> wanted = document.value("language", LanguageTag.class)
                .map(tag -> Locale.forLanguageTag(tag.tag()).getLanguage());
        Optional<String> known = wanted.filter(Labels.LANGUAGES::contains);
        if (wanted.isPresent() && known.isEmpty()) {
            document.fact("language").ifPresent(this::report);
        }
        return known;
    }

    private void report(Fact language) {
        findings.add(
                Finding.of(AppRules.DOCUMENT_LANGUAGE, language.entries().get(0).span())
                        .with("language", language.entries().get(0).span().text())
                        .help(Message.of("document-language.help").withOptions("options", Labels.LANGUAGES)));
    }
}
