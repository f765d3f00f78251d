package dev.tomster.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The recipes keep secrets away from what comes in pull requests, and say the same in both languages. */
class RecipesTest {
    static final Path STARTER = Path.of("src/main/resources/dev/tomster/starter");

    static List<Path> recipes() {
        return Stream.of("en", "fr")
                .map(STARTER::resolve)
                .flatMap(folder -> Stream.of(
                        folder.resolve("tomster.yml"),
                        folder.resolve("tomster-comment.yml"),
                        folder.resolve("gitlab-ci.yml"),
                        folder.resolve("pre-commit-config.yaml")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void everyRecipeIsYamlWithoutKeysThatAreThereTwice(Path file) throws IOException {
        assertFalse(Recipe.read(file).root().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomster.yml", "tomster-comment.yml", "gitlab-ci.yml", "pre-commit-config.yaml"})
    void bothLanguagesRunTheSame(String name) throws IOException {
        assertEquals(
                commands(STARTER.resolve("en").resolve(name)),
                commands(STARTER.resolve("fr").resolve(name)));
    }

    private static List<String> commands(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.strip().startsWith("#") && !line.contains("expose_as:"))
                .map(line -> line.replace(" --messages fr", ""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void whatRunsTheCodeOfAPullRequestCanOnlyRead(String language) throws IOException {
        Recipe recipe = Recipe.read(STARTER.resolve(language).resolve("tomster.yml"));
        assertEquals(Map.of("contents", "read"), recipe.root().get("permissions"));
        // YAML reads `on` as true.
        assertEquals(
                Set.of("pull_request", "push"), Recipe.map(recipe.root(), true).keySet());
        String text = Files.readString(STARTER.resolve(language).resolve("tomster.yml"));
        assertFalse(text.contains("secrets."));
        assertTrue(text.contains("persist-credentials: false"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void whatMayCommentReadsNoPlanAndChecksNothingOut(String language) throws IOException {
        Recipe recipe = Recipe.read(STARTER.resolve(language).resolve("tomster-comment.yml"));
        assertEquals(Map.of(), recipe.root().get("permissions"));
        assertEquals(
                Map.of("contents", "read", "pull-requests", "read"),
                recipe.job("compare").get("permissions"));
        assertEquals(Map.of("pull-requests", "write"), recipe.job("comment").get("permissions"));
        List<String> used = recipe.steps("comment").stream()
                .map(step -> String.valueOf(step.get("uses")))
                .toList();
        assertEquals(List.of("actions/download-artifact@v4", "null"), used);
        assertFalse(recipe.script("comment", "Comment").contains("tomster "));
    }

    /** An expression in a script becomes part of the script, and with it whatever a branch is called. */
    @ParameterizedTest
    @ValueSource(strings = {"en/tomster.yml", "fr/tomster.yml", "en/tomster-comment.yml", "fr/tomster-comment.yml"})
    void noScriptHoldsAnExpression(String name) throws IOException {
        for (String script : Recipe.read(STARTER.resolve(name)).scripts()) {
            assertFalse(script.contains("${{"), script);
        }
    }

    @Test
    void theActionAndTheHooksCallWhatIsThere() throws IOException {
        Recipe action = Recipe.read(Path.of("action.yml"));
        assertEquals("composite", Recipe.map(action.root(), "runs").get("using"));
        List<Map<?, ?>> hooks = Recipe.hooks(Path.of(".pre-commit-hooks.yaml"));
        assertEquals(2, hooks.size());
        for (Map<?, ?> map : hooks) {
            // The first word of a script is a file in the repository of the hook.
            String program = String.valueOf(map.get("entry")).replaceFirst(" .*", "");
            assertTrue(Files.isExecutable(Path.of(program)));
            assertEquals("script", map.get("language"));
        }
    }
}
