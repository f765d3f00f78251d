package dev.tomster.check.rule;

import dev.tomster.diagnostic.Keywords;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;

/**
 * The keywords that sentences about a plan ask for: {@code {step.audit}}, {@code {kind.campaign}},
 * {@code {key.campaign.period}}, {@code {choice.progress.done}}, {@code {word.ongoing}}, and {@code {unit.week}} or, after
 * several of them, {@code {units.week}}.
 *
 * @param language of the plan
 */
public record PlanKeywords(String language) implements Keywords {

    /** @throws IllegalArgumentException if the vocabulary does not have the word: a fault of the catalogue */
    @Override
    public Optional<String> word(String hole) {
        List<String> path = List.of(hole.split("\\.", -1));
        Lexicon lexicon = Vocabulary.standard().lexicon(language);
        if (path.size() == 2) {
            return ofList(lexicon, path.get(0), path.get(1));
        }
        return path.size() == 3 ? ofOwner(lexicon, path.get(0), path.get(1), path.get(2)) : Optional.empty();
    }

    private static Optional<String> ofList(Lexicon lexicon, String family, String id) {
        return switch (family) {
            case "step" -> Optional.of(lexicon.steps().word(id));
            case "kind" -> Optional.of(lexicon.kinds().word(id));
            case "word" -> Optional.of(lexicon.words().word(id));
            case "unit" -> Optional.of(lexicon.units().word(id));
            case "units" -> Optional.of(lexicon.units().forms(id).get(1));
            default -> Optional.empty();
        };
    }

    private static Optional<String> ofOwner(Lexicon lexicon, String family, String owner, String id) {
        return switch (family) {
            case "key" ->
                Optional.of(lexicon.keys(Vocabulary.standard().concept(owner)).word(id));
            case "choice" -> Optional.of(lexicon.choices(owner).word(id));
            default -> Optional.empty();
        };
    }
}
