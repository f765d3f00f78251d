package dev.tomster.fuzz;

import dev.tomster.app.PlanFormatter;
import dev.tomster.compile.PlanLoader;
import dev.tomster.compile.value.ReadValue;
import dev.tomster.diagnostic.Findings;
import dev.tomster.format.Laws;
import dev.tomster.text.Reading;
import dev.tomster.text.SourceReader;
import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Vocabulary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What takes in arbitrary bytes. */
enum Target {
    /** A plan in one file, from its bytes to the model. */
    READER {
        @Override
        void take(byte[] input) throws IOException {
            load(new MemoryFiles(Map.of(MAIN, input)));
        }
    },

    /** The canonical form of a plan. */
    FORMATTER {
        @Override
        void take(byte[] input) throws IOException {
            // It throws if it is not sure of what it wrote, and if it refuses a plan without an error.
            PlanFormatter.format(new ByteArrayInputStream(input), MAIN.toString());
            Reading reading = SourceReader.decode(input, MAIN.toString());
            if (reading.hasText()) {
                String text = reading.source().text();
                Laws.hold(text);
                if (text.contains("\n") && !LONE_RETURN.matcher(text).find()) {
                    Laws.holdOfLineEnds(text);
                }
            }
        }
    },

    /** A single value; the line above it tells the language and the shape of the property: {@code fr money}. */
    VALUES {
        @Override
        void take(byte[] input) throws IOException {
            String text = new String(input, StandardCharsets.UTF_8);
            int end = Math.max(text.indexOf('\n'), 0);
            Matcher head = VALUE_HEAD.matcher(text.substring(0, end));
            if (head.matches() && PROPERTIES.containsKey(head.group(2))) {
                boolean isFrench = head.group(1).equals("fr");
                Findings findings = new Findings();
                (isFrench ? ReadValue.french() : ReadValue.english())
                        .said(PROPERTIES.get(head.group(2)), text.substring(end + 1), findings);
                Promises.keep(findings);
            }
        }
    },

    /** A file of results that two plans name, in English and in French. */
    RESULTS {
        @Override
        void take(byte[] input) throws IOException {
            for (String plan : RESULTS_PLANS) {
                load(new MemoryFiles(
                        Map.of(MAIN, plan.getBytes(StandardCharsets.UTF_8), Path.of("results.csv"), input)));
            }
        }
    },

    /** A plan of several files: the main one, then each further one below a line {@code //// + its/path}. */
    INCLUDES {
        @Override
        void take(byte[] input) throws IOException {
            // One character for each byte, so that the files have the bytes of the input.
            String[] parts = PART.split(new String(input, StandardCharsets.ISO_8859_1), -1);
            Map<Path, byte[]> files = new TreeMap<>();
            for (int i = 1; i < parts.length; i++) {
                int end = parts[i].indexOf('\n');
                String path = parts[i].substring(0, Math.max(end, 0));
                if (PLAIN_PATH.matcher(path).matches()) {
                    files.put(
                            Path.of(path).normalize(),
                            parts[i].substring(end + 1).getBytes(StandardCharsets.ISO_8859_1));
                }
            }
            files.put(MAIN, parts[0].getBytes(StandardCharsets.ISO_8859_1));
            load(new MemoryFiles(files));
        }
    },

    /** Any of the others, which the first byte chooses: one process instead of one for each, where time is short. */
    ANY {
        @Override
        void take(byte[] input) throws IOException {
            if (input.length > 0) {
                OTHERS.get(Math.floorMod(input[0] - '0', OTHERS.size()))
                        .take(Arrays.copyOfRange(input, 1, input.length));
            }
        }
    };

    /** What {@link #ANY} chooses from, by the digit in front of an input. */
    static final List<Target> OTHERS = List.of(READER, FORMATTER, VALUES, RESULTS, INCLUDES);

    private static final Path MAIN = Path.of("plan.tomster");
    private static final Pattern LONE_RETURN = Pattern.compile("\r(?!\n)");
    private static final Pattern PART = Pattern.compile("(?m)^//// \\+ ");
    private static final Pattern PLAIN_PATH = Pattern.compile("[a-z0-9-]+(?:[./][a-z0-9-]+)*");
    private static final Pattern VALUE_HEAD = Pattern.compile("(en|fr) ([a-z-]+)");
    private static final Map<String, Property> PROPERTIES = onePropertyOfEachShape();
    private static final List<String> RESULTS_PLANS = List.of("""
            plan: Lumen
              currency: EUR
            technologies:
              channel instagram: Instagram
              channel pinterest: Pinterest
            evaluate:
              results: results.csv
              kpi visits: Visits
                formula: visits
                unit: visits
            """, """
            langue: fr
            plan: Lumen
              devise: EUR
            technologies:
              canal instagram: Instagram
            évaluer:
              résultats: results.csv
              kpi visites: Visites
                formule: visites
            """);

    /** Reads an input; what it throws breaks a promise. */
    abstract void take(byte[] input) throws IOException;

    /** The name on the command line, and of the folder that holds its finds. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static void load(MemoryFiles files) throws IOException {
        Findings findings = new Findings();
        PlanLoader.load(files, MAIN, MAIN.toString(), findings);
        Promises.keep(findings);
    }

    private static Map<String, Property> onePropertyOfEachShape() {
        Map<String, Property> byShape = new TreeMap<>();
        Vocabulary.standard().concepts().stream()
                .flatMap(concept -> concept.properties().values().stream())
                .forEach(property -> byShape.putIfAbsent(property.shape().id(), property));
        return Map.copyOf(byShape);
    }
}
