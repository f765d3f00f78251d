package dev.tomster.generate;

import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Writes plans that nobody would write so: any concept of the vocabulary, any property with a value of its shape, in odd
 * indentation, spelling and order, with comments and blank lines in odd places. The same seed writes the same plan, and a
 * smaller size a smaller one.
 */
public final class PlanGenerator {
    private static final int DEEPEST = 4;

    private final Random random;
    private final Lexicon lexicon;
    private final Noise noise;
    private final Texts texts;
    private final StringBuilder text = new StringBuilder();
    /** How many more lines of the plan may be written. */
    private int left;

    private PlanGenerator(long seed, int size) {
        this.random = new Random(seed);
        this.lexicon = Vocabulary.standard().lexicon(random.nextInt(3) == 0 ? "fr" : "en");
        this.noise = new Noise(random);
        this.texts = new Texts(random, noise, lexicon);
        this.left = size;
    }

    /**
     * A plan.
     *
     * @param size about how many steps, items and properties it has
     */
    public static String plan(long seed, int size) {
        return new PlanGenerator(seed, size).write();
    }

    private String write() {
        between(0);
        boolean isEnglish = lexicon.language().equals("en");
        if (!isEnglish || random.nextBoolean()) {
            String keyword = isEnglish || random.nextBoolean() ? "language" : "langue";
            line(0, noise.spelt(keyword) + noise.colon() + lexicon.language());
        }
        List<String> steps = new ArrayList<>(Vocabulary.STEPS);
        if (random.nextInt(3) == 0) {
            Collections.shuffle(steps, random);
        }
        for (String step : steps) {
            if (left > 0 && (step.equals("plan") || random.nextInt(3) > 0)) {
                between(0);
                Concept concept = Vocabulary.standard().concept(step);
                String word = noise.spelt(noise.one(lexicon.steps().forms(step)));
                line(0, word + noise.colon() + (step.equals("plan") ? texts.words() : ""));
                block(concept, noise.deeper(0), 1);
            }
        }
        between(0);
        return text.toString();
    }

    private void block(Concept owner, int margin, int depth) {
        List<Concept> kinds = Vocabulary.standard().concepts().stream()
                .filter(kind -> !kind.isStep() && kind.mayStandIn(owner))
                .toList();
        List<Property> properties = List.copyOf(owner.properties().values());
        Set<Property> stated = new HashSet<>();
        int lines = random.nextInt(7);
        for (int i = 0; i < lines && left > 0; i++) {
            between(margin);
            int choice = random.nextInt(6);
            if (choice < 2 && !kinds.isEmpty() && depth < DEEPEST) {
                item(noise.one(kinds), margin, depth);
            } else if (choice == 2 && !kinds.isEmpty()) {
                table(noise.one(kinds), margin);
            } else {
                Property property = noise.one(properties);
                if (stated.add(property) || property.shape().accumulates() || noise.rarely()) {
                    property(owner, property, margin);
                }
            }
        }
        if (random.nextInt(4) == 0) {
            between(margin);
        }
    }

    private void item(Concept kind, int margin, int depth) {
        String word = noise.spelt(noise.one(lexicon.kinds().forms(kind.id())));
        line(margin, word + noise.gap() + texts.name() + noise.colon() + (noise.rarely() ? "" : texts.words()));
        if (kind.isText()) {
            lines(texts.prose(), margin);
        } else {
            block(kind, noise.deeper(margin), depth + 1);
        }
    }

    private void table(Concept kind, int margin) {
        if (lexicon.plurals().ids().contains(kind.id())) {
            line(margin, noise.spelt(noise.one(lexicon.plurals().forms(kind.id()))) + noise.colon());
            lines(texts.table(kind), margin);
        }
    }

    private void property(Concept owner, Property property, int margin) {
        List<String> forms = lexicon.keys(owner).forms(property.id());
        boolean hasValue = random.nextInt(4) > 0;
        String value = hasValue ? texts.value(property) : "";
        line(margin, noise.spelt(noise.one(forms)) + noise.colon() + value);
        if (!hasValue || noise.rarely()) {
            lines(texts.block(property), margin);
        }
    }

    private void lines(List<String> block, int margin) {
        int deeper = noise.deeper(margin);
        for (String line : block) {
            boolean isComment = noise.rarely();
            if (isComment) {
                text.append(" ".repeat(random.nextInt(deeper + 4))).append(texts.comment());
                text.append('\n');
            }
            text.append(line.isEmpty() ? noise.trailing() : " ".repeat(deeper) + line + noise.trailing());
            text.append('\n');
        }
    }

    private void line(int margin, String line) {
        left--;
        text.append(" ".repeat(margin)).append(line).append(noise.trailing()).append('\n');
    }

    /** Comments and blank lines, as deep as the next line or anywhere. */
    private void between(int margin) {
        int count = random.nextInt(3) == 0 ? random.nextInt(4) : 0;
        for (int i = 0; i < count; i++) {
            if (random.nextBoolean()) {
                int depth = random.nextBoolean() ? margin : random.nextInt(margin + 5);
                text.append(" ".repeat(depth)).append(texts.comment());
            }
            text.append(noise.trailing()).append('\n');
        }
    }
}
