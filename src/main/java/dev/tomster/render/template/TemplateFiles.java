package dev.tomster.render.template;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The texts of templates by their names: those of the program, some of which a user's own take the place of. All are in
 * memory before anything is printed, so that no template can open a file.
 */
public final class TemplateFiles {
    /** The templates of the program. */
    public static final TemplateFiles PROGRAM = new TemplateFiles("", Map.of());

    private static final String FOLDER = "dev/tomster/templates/";
    /** A template that is always there: the others lie beside it. */
    private static final String FIRST = "markdown/document.ftl";

    private final String folder;
    private final Map<String, String> own;

    private TemplateFiles(String folder, Map<String, String> own) {
        this.folder = folder;
        this.own = own;
    }

    /**
     * Templates in the place of the program's.
     *
     * @param folder where they lie, as its user calls it
     * @param own their texts, by the names of the program's
     */
    public static TemplateFiles of(String folder, Map<String, String> own) {
        return new TemplateFiles(folder, Map.copyOf(own));
    }

    /** True if templates of a user are among them: then whatever is wrong with a template is no fault of the program. */
    boolean hasOwn() {
        return !own.isEmpty();
    }

    /**
     * What to say of a template that prints what its format cannot read.
     *
     * @throws IllegalStateException if all templates are the program's own
     */
    public BrokenTemplate fault(String name, String cause, Exception fault) {
        if (!hasOwn()) {
            throw new IllegalStateException(name + ": " + cause, fault);
        }
        return new BrokenTemplate(place(name), 0, cause);
    }

    /** What a template is called where something is said of it. */
    String place(String name) {
        return own.containsKey(name) ? folder + "/" + name : name;
    }

    /** The names of the program's templates, sorted. */
    public static List<String> names() throws IOException {
        URL first = Objects.requireNonNull(TemplateFiles.class.getResource("/" + FOLDER + FIRST));
        URLConnection connection = first.openConnection();
        if (connection instanceof JarURLConnection jar) {
            try (JarFile file = new JarFile(
                    Path.of(URI.create(jar.getJarFileURL().toString())).toFile())) {
                return file.stream()
                        .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(FOLDER))
                        .map(entry -> entry.getName().substring(FOLDER.length()))
                        .sorted()
                        .toList();
            }
        }
        Path root = Objects.requireNonNull(
                Objects.requireNonNull(Path.of(URI.create(first.toString())).getParent())
                        .getParent());
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** The text of a template of the program; none if there is no such one. */
    public static Optional<String> original(String name) throws IOException {
        try (InputStream in = TemplateFiles.class.getResourceAsStream("/" + FOLDER + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Hands the texts to FreeMarker. */
    TemplateLoader loader() {
        return new TemplateLoader() {
            @Override
            public @Nullable Object findTemplateSource(String name) throws IOException {
                String text = own.get(name);
                return text != null ? text : original(name).orElse(null);
            }

            @Override
            public long getLastModified(Object source) {
                return 0;
            }

            @Override
            public Reader getReader(Object source, String encoding) {
                return new StringReader((String) source);
            }

            @Override
            public void closeTemplateSource(Object source) {}
        };
    }
}
