package dev.tomster.compile;

import dev.tomster.compile.value.Phrase;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.syntax.Line;
import dev.tomster.text.Source;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Spelling;
import dev.tomster.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers the lines of files into the steps of one plan. */
final class Gatherer {
    /** A kind and a name, or a row that begins with a name. */
    private static final Pattern ITEM =
            Pattern.compile("\\h*(?:\\||[\\p{L}-]+\\h)\\h*([\\p{L}][\\p{L}\\p{M}\\p{N}_-]*)\\h*[:|]");

    /** Other ways to say that a file is included. */
    private static final Pattern INCLUDE = Pattern.compile(
            "(?i)(?:includes?|including|inclure|inclut|inclus|imports?|importer)(?:\\h*:\\h*|\\h+)[\"']?([^\\h\"':,]+)[\"']?");

    private final Source main;
    private final Names names;
    private final Findings findings;
    private final Map<String, Draft> steps = new HashMap<>();

    Gatherer(Source main, Names names, Findings findings) {
        this.main = main;
        this.names = names;
        this.findings = findings;
    }

    /** The steps that were gathered, in the order of the model. */
    List<Draft> steps() {
        List<Draft> ordered = new ArrayList<>();
        for (String id : Vocabulary.STEPS) {
            Draft step = steps.get(id);
            if (step != null) {
                ordered.add(step);
            }
        }
        return ordered;
    }

    Optional<Draft> step(String id) {
        return Optional.ofNullable(steps.get(id));
    }

    /** The draft of a step, which may stand in several files. */
    Draft step(Concept concept, Lexicon lexicon, Span head, Optional<Phrase> title) {
        Draft draft = steps.computeIfAbsent(
                concept.id(), id -> new Draft(concept, lexicon, Optional.empty(), head, title, Optional.empty()));
        if (draft.title().isEmpty() && title.isPresent()) {
            // Lines above the plan's own line opened it.
            Draft titled = new Draft(concept, lexicon, Optional.empty(), head, title, Optional.empty());
            titled.properties().addAll(draft.properties());
            titled.items().addAll(draft.items());
            steps.put(concept.id(), titled);
            return titled;
        }
        return draft;
    }

    /** Adds the lines of a file, and of the files that it includes where it includes them. */
    void gather(PlanFile file) {
        if (!file.isWhole()) {
            names.loseAny();
        }
        file.tree().comments().forEach(this::losePassedOver);
        new FileGatherer(file).gather(file.tree().lines());
    }

    /** Lines below a step that does not exist are passed over like comments: what they declare is lost. */
    private void losePassedOver(Span line) {
        Matcher item = ITEM.matcher(line.text());
        if (item.lookingAt()) {
            names.lose(item.group(1));
        }
    }

    /** Goes through the outermost lines of one file. */
    private final class FileGatherer implements Line.Visitor<Boolean> {
        private final Lexicon lexicon;
        private final Map<Span, PlanFile> included;
        private final Map<String, Span> seen = new HashMap<>();
        private final List<Line> outside = new ArrayList<>();
        /** True behind a line that names no file: what stands below is told with it. */
        private boolean isBelowEmptyInclude;

        FileGatherer(PlanFile file) {
            this.lexicon = file.tree().lexicon();
            this.included = file.included();
        }

        void gather(List<Line> lines) {
            lines.forEach(line -> line.fold(this));
            readOutside();
        }

        @Override
        public Boolean step(Line.Step line) {
            readOutside();
            Concept concept = line.concept();
            boolean isPlan = concept.id().equals(Vocabulary.STEPS.get(0));
            if (!line.hasColon()) {
                findings.add(Finding.of(CompileRules.COLON, line.head())
                        .help(Message.of("help.write")
                                .with("form", withColon(concept, line.head().text())))
                        .mended(line.head()));
            }
            if (isFirst(line)) {
                checkOrder(line);
                checkHeader(line);
            }
            if (!isPlan && line.value().isPresent()) {
                findings.add(Finding.of(CompileRules.STEP_VALUE, line.value().get())
                        .with("keyword", line.head().text())
                        .help(stepValueHelp(line)));
            }
            if (isPlan && line.hasColon() && line.value().isEmpty()) {
                findings.add(Finding.of(CompileRules.TITLE_MISSING, line.head()).help(Message.of("plan-title.help")));
            }
            Optional<Phrase> title = isPlan ? line.value().map(Phrase::of) : Optional.empty();
            Draft draft = Gatherer.this.step(concept, lexicon, line.head(), title);
            new BlockGatherer(Gatherer.this, names, findings, lexicon, draft).gather(line.block());
            return true;
        }

        private Message stepValueHelp(Line.Step line) {
            String value = line.value().get().text().strip();
            String word = value.split("[\\h:]", 2)[0];
            boolean isItem = lexicon.kind(word)
                    .filter(kind -> kind.mayStandIn(line.concept()))
                    .isPresent();
            boolean isProperty = value.contains(":")
                    && lexicon.property(line.concept(), value.substring(0, value.indexOf(':')))
                            .isPresent();
            return isItem || isProperty
                    ? Message.of("help.own-line").with("form", value)
                    : Message.of("step-value.help");
        }

        /** The keyword alone; behind the plan's stands its title. */
        private String withColon(Concept step, String head) {
            String keyword = lexicon.steps().word(step.id());
            int space = head.indexOf(' ');
            boolean isTitle = step.id().equals(Vocabulary.STEPS.get(0)) && space > 0;
            return isTitle ? keyword + ":" + head.substring(space) : keyword + ":";
        }

        private boolean isFirst(Line.Step line) {
            Span first = seen.putIfAbsent(line.concept().id(), line.head());
            if (first != null) {
                findings.add(Finding.of(CompileRules.STEP_TWICE, line.head())
                        .with("keyword", line.head().text())
                        .related(first)
                        .help(Message.of("step-twice.help")));
            }
            return first == null;
        }

        /** A plan has one header, in its main file if there is one. */
        private void checkHeader(Line.Step line) {
            Optional<Draft> header = Gatherer.this.step(Vocabulary.STEPS.get(0));
            boolean isPlan = line.concept().id().equals(Vocabulary.STEPS.get(0));
            if (isPlan
                    && header.isPresent()
                    && header.get().head().source() != line.head().source()) {
                boolean isMain = line.head().source() == main;
                Span first = header.get().head();
                findings.add(Finding.of(CompileRules.PLAN_TWICE, isMain ? first : line.head())
                        .with("keyword", line.head().text())
                        .related(isMain ? line.head() : first)
                        .help(Message.of("plan-twice.help")));
            }
        }

        private void checkOrder(Line.Step line) {
            int index = Vocabulary.STEPS.indexOf(line.concept().id());
            Optional<Span> next = Vocabulary.STEPS.subList(index + 1, Vocabulary.STEPS.size()).stream()
                    .filter(seen::containsKey)
                    .findFirst()
                    .map(seen::get);
            if (next.isPresent()) {
                findings.add(Finding.of(CompileRules.STEP_ORDER, line.head())
                        .with("keyword", line.head().text())
                        .help(Message.of("step-order.help")
                                .with("next", next.get().text())));
            }
        }

        /**
         * Lines before the first step are one fault, however many they are. They are read as the header of the plan, whose
         * first line is what is most likely missing.
         */
        private void readOutside() {
            if (outside.isEmpty()) {
                return;
            }
            Line first = outside.get(0);
            String start = first.head().text();
            boolean isPlan = lexicon.steps().id(start.split("\\h", 2)[0]).equals(Optional.of(Vocabulary.STEPS.get(0)));
            Message missing = Message.of("outside-steps.help")
                    .with("keyword", lexicon.steps().word(Vocabulary.STEPS.get(0)));
            Message colon = Message.of("help.write").with("form", start.replaceFirst("\\h+", ": "));
            Matcher include = INCLUDE.matcher(wholeLine(first.head()));
            boolean isInclude = include.matches();
            if (isInclude) {
                names.loseAny();
            }
            Message inclusion = Message.of("help.write")
                    .with("form", lexicon.words().word("include") + ": " + (isInclude ? include.group(1) : ""));
            findings.add(Finding.of(CompileRules.OUTSIDE, first.head())
                    .with("keyword", first.head().text())
                    .help(
                            isInclude
                                    ? inclusion
                                    : isLanguage(start) ? Message.of("step-indented.help") : isPlan ? colon : missing));
            Concept plan = Vocabulary.standard().concept(Vocabulary.STEPS.get(0));
            Draft draft = Gatherer.this.step(plan, lexicon, first.head(), Optional.empty());
            new BlockGatherer(Gatherer.this, names, new Findings(), lexicon, draft).gather(outside);
            outside.clear();
        }

        private static String wholeLine(Span head) {
            return Spelling.strip(
                    head.source().line(head.source().lineAt(head.start())).text());
        }

        private boolean isLanguage(String key) {
            return lexicon.keys(Vocabulary.standard().concept("document"))
                    .id(key)
                    .equals(Optional.of("language"));
        }

        @Override
        public Boolean item(Line.Item line) {
            return outside.add(line);
        }

        @Override
        public Boolean property(Line.Property line) {
            return outside.add(line);
        }

        @Override
        public Boolean stray(Line.Stray line) {
            if (isBelowEmptyInclude) {
                isBelowEmptyInclude = false;
                return true;
            }
            return outside.add(line);
        }

        @Override
        public Boolean include(Line.Include line) {
            readOutside();
            isBelowEmptyInclude = line.value().isEmpty();
            Optional.ofNullable(included.get(line.head())).ifPresent(Gatherer.this::gather);
            return true;
        }
    }
}
