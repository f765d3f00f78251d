package dev.tomster.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The programs that browser tests need, as they are installed on this machine. */
record Programs(Optional<Path> browser, Optional<Path> node) {
    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

    static Programs onPath() {
        return new Programs(
                BROWSERS.stream().flatMap(name -> find(name).stream()).findFirst(), find("node"));
    }

    /** What is not there, in words; nothing if all is. */
    String missing() {
        List<String> missing = new ArrayList<>();
        if (browser.isEmpty()) {
            missing.add("no Chromium or Chrome");
        }
        if (node.isEmpty()) {
            missing.add("no Node.js (node)");
        }
        return String.join(" and ", missing);
    }

    private static Optional<Path> find(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(Pattern.quote(File.pathSeparator), -1))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> List.of(Path.of(folder, name), Path.of(folder, name + ".exe")).stream())
                .filter(Files::isExecutable)
                .findFirst();
    }
}
