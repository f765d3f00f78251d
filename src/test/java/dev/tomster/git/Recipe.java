package dev.tomster.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A file that tells a service what to run. */
final class Recipe {
    private final Map<?, ?> root;

    private Recipe(Map<?, ?> root) {
        this.root = root;
    }

    static Recipe read(Path file) throws IOException {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        return new Recipe(new Yaml(new SafeConstructor(strict)).load(Files.readString(file)));
    }

    /** The hooks that a repository offers. */
    static List<Map<?, ?>> hooks(Path file) throws IOException {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
    }

    Map<?, ?> root() {
        return root;
    }

    /** A map inside. */
    static Map<?, ?> map(Map<?, ?> map, Object key) {
        return map.get(key) instanceof Map<?, ?> inside ? inside : Map.of();
    }

    Map<?, ?> job(String name) {
        return map(map(root, "jobs"), name);
    }

    List<Map<?, ?>> steps(String job) {
        List<Map<?, ?>> steps = new ArrayList<>();
        if (job(job).get("steps") instanceof List<?> list) {
            list.forEach(step -> steps.add((Map<?, ?>) step));
        }
        return steps;
    }

    /** The shell script of a step of GitHub. */
    String script(String job, String step) {
        return steps(job).stream()
                .filter(found -> step.equals(found.get("name")))
                .map(found -> String.valueOf(found.get("run")))
                .findFirst()
                .orElseThrow();
    }

    /** The lines of a job of GitLab, one script as its runner makes it. */
    String lines(String job, String section) {
        Object lines = map(root, job).get(section);
        return lines instanceof List<?> list
                ? String.join("\n", list.stream().map(String::valueOf).toList())
                : "";
    }

    /** All scripts of a workflow. */
    List<String> scripts() {
        List<String> scripts = new ArrayList<>();
        map(root, "jobs")
                .keySet()
                .forEach(job -> steps(String.valueOf(job)).stream()
                        .map(step -> Optional.ofNullable(step.get("run")))
                        .flatMap(Optional::stream)
                        .forEach(script -> scripts.add(String.valueOf(script))));
        return scripts;
    }
}
