package dev.tomster.app;

import dev.tomster.diagnostic.Message;
import dev.tomster.render.template.TemplateFiles;
import dev.tomster.vocabulary.Nearest;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder with templates of the user's own, each under the name of the program's whose place it takes. */
public final class TemplateFolder {
    /** Parts that templates of the folder include, under names of their own. */
    private static final String OWN = "own/";
    /** In bytes; the largest of the program's has a tenth of it. */
    private static final long LARGEST = 1_000_000;
    /** Notes of the designer and files of other programs are no templates. */
    private static final List<String> ENDINGS = List.of(".ftl", ".js", ".css");

    private final Path folder;

    public TemplateFolder(Path folder) {
        this.folder = folder;
    }

    private List<String> found() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> ENDINGS.stream().anyMatch(name::endsWith))
                    .sorted()
                    .toList();
        }
    }

    /** Why the folder cannot be used: it holds a template that nothing would ever print. */
    public Optional<Message> refusal() throws IOException {
        List<String> names = TemplateFiles.names();
        return found().stream()
                .filter(name -> !names.contains(name) && !name.startsWith(OWN))
                .findFirst()
                .map(name -> unknown(name, names).with("folder", folder.toString()));
    }

    /** Says that the program has no template of a name, and which one was meant. */
    private static Message unknown(String name, List<String> names) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        List<String> near = new ArrayList<>(Nearest.of(name, names));
        names.stream()
                .filter(known -> known.endsWith("/" + file) && !near.contains(known))
                .forEach(near::add);
        return (near.isEmpty()
                        ? Message.of("cli.template.unknown")
                        : Message.of("cli.template.near").withOptions("options", near))
                .with("name", name);
    }

    /**
     * The templates of the folder and, for what it does not hold, those of the program.
     *
     * @throws IOException if the system refuses a file, or if one is no text
     */
    public TemplateFiles read() throws IOException {
        Map<String, String> own = new TreeMap<>();
        for (String name : found()) {
            own.put(name, text(folder.resolve(name)));
        }
        return TemplateFiles.of(folder.toString(), own);
    }

    private static String text(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new FileSystemException(file.toString(), null, "larger than 1 MB");
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new FileSystemException(file.toString(), null, "not UTF-8");
        }
    }

    /** Why some names cannot be written out. */
    public static Optional<Message> refusal(List<String> names) throws IOException {
        List<String> known = TemplateFiles.names();
        return names.stream().filter(name -> !known.contains(name)).findFirst().map(name -> unknown(name, known));
    }

    /**
     * Writes templates of the program into the folder, to be changed there. What is there already stays as it is.
     *
     * @param names which ones; all if none
     * @return the files, and whether each was written
     */
    public Map<Path, Boolean> write(List<String> names) throws IOException {
        Map<Path, Boolean> files = new TreeMap<>();
        for (String name : names.isEmpty() ? TemplateFiles.names() : names) {
            Path file = folder.resolve(name);
            boolean isNew = !Files.exists(file);
            if (isNew) {
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                try (OutputStream out = new FileOutputStream(file.toFile())) {
                    out.write(TemplateFiles.original(name).orElseThrow().getBytes(StandardCharsets.UTF_8));
                }
            }
            files.put(file, isNew);
        }
        return files;
    }
}
