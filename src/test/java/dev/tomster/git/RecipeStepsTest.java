package dev.tomster.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.Slow;
import dev.tomster.app.review.DiffMarkdown;
import dev.tomster.git.Repository.Said;
import dev.tomster.git.Service.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell steps of the recipes, run in real repositories, against a service on this machine. */
@Slow
class RecipeStepsTest {
    private static final String BODY = DiffMarkdown.MARKER + "\n1 commitment change · \"target\" 9 000 → 10 000\n";

    @TempDir
    private Path folder;

    private Path tools = Path.of("");

    @BeforeEach
    void program() throws IOException {
        tools = folder.resolve("tools");
        Repository.launcher(tools);
    }

    private Said run(Repository repository, Map<String, String> environment, String script) throws IOException {
        Map<String, String> all = new HashMap<>(environment);
        all.put("PATH", tools + ":" + System.getenv("PATH"));
        all.putIfAbsent("PLANS", "plan.tomster");
        return repository.run(all, List.of("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script));
    }

    private Repository started(String service) throws IOException {
        Repository repository = Repository.in(folder.resolve("plans"));
        Said said = run(repository, Map.of(), "tomster init --ci " + service);
        assertEquals(0, said.status(), said::out);
        repository.git("add", "-A");
        repository.git("commit", "-qm", "the plan of init");
        return repository;
    }

    private static Recipe comment(Repository repository) throws IOException {
        return Recipe.read(repository.file(".github/workflows/tomster-comment.yml"));
    }

    @Test
    void theStepsOfGitHubCheckAndBuildThePlanOfInit() throws IOException {
        Repository repository = started("github");
        Recipe recipe = Recipe.read(repository.file(".github/workflows/tomster.yml"));
        Said check = run(repository, Map.of(), recipe.script("check", "Check"));
        assertEquals(0, check.status(), check::out);
        assertTrue(check.out().startsWith("::notice file=plan.tomster,"), check::out);
        Said build = run(repository, Map.of(), recipe.script("check", "Build"));
        assertEquals(0, build.status(), build::out);
        assertTrue(Files.size(repository.file("out/plan.pdf")) > 10_000);
        assertEquals("", repository.git("status", "--porcelain"), "documents are ignored");
    }

    @Test
    void anErrorStopsTheStepAndIsMarkedInItsLine() throws IOException {
        Repository repository = started("github");
        repository.write("plan.tomster", repository.read("plan.tomster").replace("for: nora", "for: nara"));
        Recipe recipe = Recipe.read(repository.file(".github/workflows/tomster.yml"));
        Said check = run(repository, Map.of(), recipe.script("check", "Check"));
        assertEquals(1, check.status());
        assertTrue(check.out().startsWith("::error file=plan.tomster,line="), check::out);
    }

    @Test
    void thePullRequestIsFoundByWhatTheServiceSaysOfTheRun() throws IOException {
        Repository repository = started("github");
        try (Service service = new Service()) {
            service.answer(
                    "GET",
                    "/repos/ravel/plans/pulls?state=open&head=anybody:a&state=all",
                    "[{\"number\": 6, \"head\": {\"sha\": \"older\"}, \"base\": {\"sha\": \"b6\"}},"
                            + "{\"number\": 7, \"head\": {\"sha\": \"abc\"}, \"base\": {\"sha\": \"b7\"}}]");
            Path output = folder.resolve("output");
            Map<String, String> environment = Map.of(
                    "TOKEN", "t0ken",
                    "OWNER", "anybody",
                    "BRANCH", "a&state=all",
                    "HEAD", "abc",
                    "GITHUB_API_URL", service.address(),
                    "GITHUB_REPOSITORY", "ravel/plans",
                    "GITHUB_OUTPUT", output.toString());
            String script = comment(repository).script("compare", "Find the pull request");
            Said said = run(repository, environment, script);
            assertEquals(0, said.status(), () -> said.out() + service.requests());
            assertEquals("number=7\nbase=b7\n", Files.readString(output));
            Map<String, String> closed = new HashMap<>(environment);
            closed.put("HEAD", "another");
            Files.delete(output);
            assertEquals(0, run(repository, closed, script).status());
            assertEquals("", Files.readString(output));
        }
    }

    @Test
    void aPullRequestIsComparedWithoutBeingCheckedOut() throws IOException {
        Repository origin = started("github");
        origin.git("checkout", "-qb", "change");
        origin.write("evil.sh", "exit 1\n");
        origin.commit("plan.tomster", origin.read("plan.tomster").replace("target: 60", "target: 70"));
        String head = origin.git("rev-parse", "HEAD").strip();
        origin.git("update-ref", "refs/pull/7/head", head);
        origin.git("checkout", "-q", "main");
        origin.git("branch", "-qD", "change");
        origin.commit("README.md", "Plans\n");
        Repository clone = Repository.in(folder.resolve("clone"));
        clone.git("remote", "add", "origin", origin.folder().toString());
        clone.git("pull", "-q", "origin", "main");
        Map<String, String> environment = Map.of(
                "TOKEN",
                "t0ken",
                "NUMBER",
                "7",
                "BASE",
                clone.git("rev-parse", "HEAD").strip(),
                "HEAD",
                head,
                "GITHUB_SERVER_URL",
                "https://github.com");
        String script = comment(clone).script("compare", "Compare");
        Said said = run(clone, environment, script);
        assertEquals(0, said.status(), said::out);
        String body = clone.read("comment/body.md");
        assertTrue(body.startsWith(DiffMarkdown.MARKER + "\n\n### 1 commitment change"), body);
        assertTrue(body.contains("| target | 60 | 70 | \\+10 (+16.7\u00A0%)"), body);
        assertFalse(body.contains("README"), "what the base got meanwhile is not told");
        assertFalse(Files.exists(clone.file("evil.sh")));
        clone.git("clean", "-qfd");
        Map<String, String> nowhere = new HashMap<>(environment);
        nowhere.put("PLANS", "nothing.tomster");
        assertEquals(1, run(clone, nowhere, script).status(), "no comparison, no comment");
    }

    @Test
    void aPullRequestThatBreaksThePlanGetsItsCommentAllTheSame() throws IOException {
        Repository repository = started("github");
        String base = repository.git("rev-parse", "HEAD").strip();
        repository.commit("plan.tomster", repository.read("plan.tomster").replace("for: nora", "for: nara"));
        String head = repository.git("rev-parse", "HEAD").strip();
        repository.git("update-ref", "refs/pull/7/head", head);
        repository.git("remote", "add", "origin", repository.folder().toString());
        Said said = run(
                repository,
                Map.of(
                        "TOKEN",
                        "t",
                        "NUMBER",
                        "7",
                        "BASE",
                        base,
                        "HEAD",
                        head,
                        "GITHUB_SERVER_URL",
                        "https://x.example"),
                comment(repository).script("compare", "Compare"));
        assertEquals(0, said.status(), said::out);
        assertTrue(repository.read("comment/body.md").contains("not all can be compared"), said::out);
    }

    private Said say(Repository repository, Service service, String recipe) throws IOException {
        return run(
                repository,
                Map.of(
                        "TOKEN", "t0ken",
                        "NUMBER", "7",
                        "GITHUB_API_URL", service.address(),
                        "GITHUB_REPOSITORY", "ravel/plans"),
                recipe);
    }

    private static String comments(String... comments) {
        return "[" + String.join(",", comments) + "]";
    }

    private static String by(String login, int id, String body) {
        return "{\"id\": " + id + ", \"user\": {\"login\": \"" + login + "\"}, \"body\": \"" + body + "\"}";
    }

    @Test
    void theFirstCommentIsWrittenAndTheNextOneReplacesIt() throws IOException {
        Repository repository = started("github");
        repository.write("body.md", BODY);
        String script = comment(repository).script("comment", "Comment");
        try (Service service = new Service()) {
            // Somebody else may forge the marker, and somebody's robot may quote it.
            service.answer(
                    "GET",
                    "/repos/ravel/plans/issues/7/comments",
                    comments(
                            by("mallory", 1, DiffMarkdown.MARKER),
                            by("github-actions[bot]", 2, "> " + DiffMarkdown.MARKER)));
            service.answer("POST", "/repos/ravel/plans/issues/7/comments", "{}");
            Said said = say(repository, service, script);
            assertEquals(0, said.status(), said::out);
            Request last = service.requests().get(service.requests().size() - 1);
            assertEquals("POST", last.method());
            assertTrue(last.token().startsWith("Bearer t0ken"));
            assertEquals(
                    "{\"body\":" + quoted(BODY) + "}",
                    last.body().replaceAll("\\s*(?=\"body\")|(?<=\"body\":) |\\s*}$", "") + "}");
        }
        try (Service service = new Service()) {
            String page = IntStream.range(100, 200)
                    .mapToObj(id -> by("nora", id, "yes"))
                    .collect(Collectors.joining(",", "[", "]"));
            service.answer("GET", "/repos/ravel/plans/issues/7/comments?per_page=100&page=1", page);
            service.answer(
                    "GET",
                    "/repos/ravel/plans/issues/7/comments?per_page=100&page=2",
                    comments(
                            by("github-actions[bot]", 201, DiffMarkdown.MARKER + "\\nold"),
                            by("github-actions[bot]", 202, DiffMarkdown.MARKER + "\\nolder")));
            service.answer("PATCH", "/repos/ravel/plans/issues/comments/201", "{}");
            Said said = say(repository, service, script);
            assertEquals(0, said.status(), said::out);
            assertEquals(
                    List.of("GET", "GET", "PATCH"),
                    service.requests().stream().map(Request::method).toList());
        }
        try (Service service = new Service()) {
            assertTrue(say(repository, service, script).status() > 0, "a service that refuses is no success");
        }
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    @Test
    void theJobsOfGitLabReportCompareAndTell() throws IOException {
        Repository repository = started("gitlab");
        Recipe recipe = Recipe.read(repository.file(".gitlab-ci.yml"));
        Said plans = run(repository, Map.of(), recipe.lines("plans", "script"));
        assertEquals(0, plans.status(), plans::out);
        assertTrue(repository.read("gl-code-quality-report.json").contains("\"check_name\""));
        assertTrue(Files.exists(repository.file("out/plan.html")));
        repository.write("plan.tomster", repository.read("plan.tomster").replace("for: nora", "for: nara"));
        assertEquals(
                1, run(repository, Map.of(), recipe.lines("plans", "script")).status());
        String base = repository.git("rev-parse", "HEAD").strip();
        repository.commit("plan.tomster", repository.read("plan.tomster").replace("target: 60", "target: 70"));
        String head = repository.git("rev-parse", "HEAD").strip();
        Map<String, String> shas = Map.of("CI_MERGE_REQUEST_DIFF_BASE_SHA", base, "CI_COMMIT_SHA", head);
        Said compared = run(repository, shas, recipe.lines("compare", "script"));
        assertEquals(0, compared.status(), compared::out);
        assertTrue(repository.read("review/changes.md").contains("| 60 | 70 |"), compared::out);
        try (Service service = new Service()) {
            service.answer("GET", "/user", "{\"id\": 42}");
            service.answer(
                    "GET",
                    "/projects/5/merge_requests/7/notes",
                    "[{\"id\": 1, \"author\": {\"id\": 66}, \"body\": \"MARKER\"},{\"id\": 2, \"author\": {\"id\": 42}, \"body\": \"MARKER\"}]"
                            .replace("MARKER", DiffMarkdown.MARKER));
            service.answer("PUT", "/projects/5/merge_requests/7/notes/2", "{}");
            Map<String, String> environment = Map.of(
                    "TOMSTER_TOKEN", "t0ken",
                    "CI_API_V4_URL", service.address(),
                    "CI_MERGE_REQUEST_PROJECT_ID", "5",
                    "CI_MERGE_REQUEST_IID", "7");
            Said said = run(repository, environment, recipe.lines("note", "script"));
            assertEquals(0, said.status(), () -> said.out() + service.requests());
            assertEquals(
                    "PUT", service.requests().get(service.requests().size() - 1).method());
        }
    }
}
