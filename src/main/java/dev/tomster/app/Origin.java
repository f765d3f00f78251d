package dev.tomster.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where other machines get this program from: the repository and the version of the copy that runs, so that what checks a
 * pull request is what its author has at hand.
 *
 * @param url the address of the repository
 * @param repository the same as GitHub names it: owner and name
 * @param ref a tag, or a commit
 */
public record Origin(String url, String repository, String ref) {
    /** Stands where the address is not known. It can be no owner on GitHub, so nobody can lie in wait behind it. */
    public static final String NOBODY = "OWNER--";

    private static final Pattern SSH = Pattern.compile("(?:ssh://)?git@([^:/]+)[:/](.+)");
    private static final Pattern GITHUB = Pattern.compile("https://github\\.com/([\\w.-]+/[\\w.-]+)");

    /**
     * The origin of a copy.
     *
     * @param home the folder of the launcher; none if there is no launcher
     * @param given an address that the user named
     * @throws IOException if there is no git
     */
    public static Origin of(Optional<Path> home, Optional<String> given) throws IOException {
        Optional<GitProgram> git =
                home.filter(folder -> Files.exists(folder.resolve(".git"))).map(GitProgram::new);
        Optional<String> remote = git.isPresent() ? git.get().run("remote", "get-url", "origin") : Optional.empty();
        Optional<String> url =
                given.or(() -> remote).map(Origin::web).filter(address -> address.startsWith("https://"));
        Optional<String> tag =
                git.isPresent() ? git.get().run("describe", "--tags", "--exact-match") : Optional.empty();
        Optional<String> commit = git.isPresent() ? git.get().run("rev-parse", "HEAD") : Optional.empty();
        String address = url.orElse("https://github.com/" + NOBODY + "/tomster");
        Matcher owner = GITHUB.matcher(address);
        return new Origin(
                address,
                owner.matches() ? owner.group(1) : NOBODY + "/tomster",
                tag.or(() -> commit).orElse("v" + version()));
    }

    private static String version() {
        return Program.version().equals("dev") ? "0.1.0" : Program.version();
    }

    /** The address for anybody, without the ending that git does not need. */
    private static String web(String url) {
        Matcher ssh = SSH.matcher(url);
        String address = ssh.matches() ? "https://" + ssh.group(1) + "/" + ssh.group(2) : url;
        return address.replaceFirst("\\.git/?$", "").replaceFirst("//[^/@]*@", "//");
    }
}
