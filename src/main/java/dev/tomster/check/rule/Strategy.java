package dev.tomster.check.rule;

import dev.tomster.evaluate.Evaluation;
import dev.tomster.evaluate.KpiResult;
import dev.tomster.evaluate.Scoreboard;
import dev.tomster.model.CalendarDate;
import dev.tomster.model.Choice;
import dev.tomster.model.Item;
import dev.tomster.model.Milestones;
import dev.tomster.model.Moment;
import dev.tomster.model.Period;
import dev.tomster.model.Plan;
import dev.tomster.model.Prose;
import dev.tomster.model.Reference;
import dev.tomster.model.Referrers;
import dev.tomster.model.RelativeDate;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A plan as rules ask about it: who names whom, what is active, what is said at all. Each question is answered once. */
public final class Strategy {
    /** What a channel is that nothing is published in. */
    private static final Set<String> AT_REST = Set.of("dormant", "closed", "refused", "to-create");

    private final Plan plan;
    private final Profile profile;
    private final Optional<LocalDate> today;
    private final Lexicon lexicon;
    private final Referrers referrers;
    private final Milestones milestones;
    private final IdentityHashMap<Item, Item> parents = new IdentityHashMap<>();
    private final List<Item> all = new ArrayList<>();
    private final List<Item> activeChannels;
    private final IdentityHashMap<Item, Optional<Platform>> platforms = new IdentityHashMap<>();
    private Optional<Scoreboard> results;
    private final Map<String, KindTexts> texts = new HashMap<>();
    private final Map<Class<?>, Object> shared = new HashMap<>();

    /**
     * @param today the day on which the plan is checked; without it nothing is overdue
     * @param results what the results of the plan come to; computed when it is asked for if nobody has
     */
    public Strategy(Plan plan, Profile profile, Optional<LocalDate> today, Optional<Scoreboard> results) {
        this.results = results;
        this.plan = plan;
        this.profile = profile;
        this.today = today;
        this.lexicon = Vocabulary.standard().lexicon(plan.language());
        this.referrers = new Referrers(plan);
        this.milestones = new Milestones(plan);
        plan.steps().forEach(this::adopt);
        this.activeChannels =
                plan.items("channel").stream().filter(this::isActive).toList();
    }

    private void adopt(Item parent) {
        all.add(parent);
        for (Item child : parent.items()) {
            parents.put(child, parent);
            adopt(child);
        }
    }

    public Plan plan() {
        return plan;
    }

    public Profile profile() {
        return profile;
    }

    /** The day on which the plan is checked, if it was told. */
    public Optional<LocalDate> today() {
        return today;
    }

    /** What the results of the plan come to, indicator by indicator; nothing if nothing was measured. */
    public List<KpiResult> results() {
        boolean isMeasured = !plan.results().isEmpty() || items("kpi").stream().anyMatch(kpi -> says(kpi, "measured"));
        if (results.isEmpty() && isMeasured) {
            results = Optional.of(Evaluation.of(plan, Optional.empty()));
        }
        return results.map(Scoreboard::kpis).orElse(List.of());
    }

    /** The date of a moment, if it has one that is known: not of what is without end or recurs. */
    public Optional<CalendarDate> date(Moment moment) {
        if (moment instanceof RelativeDate relative) {
            return milestones.dateOf(relative);
        }
        return moment instanceof CalendarDate date ? Optional.of(date) : Optional.empty();
    }

    /** The date that a property states. */
    public Optional<CalendarDate> date(Item item, String property) {
        return item.value(property, Moment.class).flatMap(this::date);
    }

    /** The first day of what a property states as a period, if it is known. */
    public Optional<LocalDate> start(Item item, String property) {
        return item.value(property, Period.class)
                .flatMap(Period::start)
                .flatMap(this::date)
                .map(CalendarDate::first);
    }

    /** The last day of what a property states as a period, if it is known. */
    public Optional<LocalDate> end(Item item, String property) {
        return item.value(property, Period.class)
                .flatMap(Period::end)
                .flatMap(this::date)
                .map(CalendarDate::last);
    }

    /** What is said of the plan as a whole. Every plan that compiles has it; what speaks of a plan speaks of it. */
    public Item header() {
        return plan.step("plan")
                .or(() -> plan.steps().stream().findFirst())
                .orElseThrow(() -> new IllegalStateException("a plan without a step"));
    }

    /** A step, or the plan's header where the plan does not have the step: what is missing is missing there. */
    public Item step(String id) {
        return plan.step(id).orElseGet(this::header);
    }

    /** The steps and all their items, each before what stands in it. */
    public List<Item> all() {
        return Collections.unmodifiableList(all);
    }

    /** All items of a kind. */
    public List<Item> items(String kind) {
        return plan.items(kind);
    }

    /** Personas and segments that the plan speaks to: not those that it excludes. */
    public List<Item> audiences() {
        List<Item> audiences = new ArrayList<>();
        for (String kind : List.of("persona", "segment")) {
            plan.items(kind).stream()
                    .filter(item -> !is(item, "priority", "excluded"))
                    .forEach(audiences::add);
        }
        return audiences;
    }

    /** Channels in which something is published: those without a status, and those of which none says that they rest. */
    public List<Item> activeChannels() {
        return activeChannels;
    }

    /** True for a channel in which something is published. */
    public boolean isActive(Item channel) {
        return channel.values("status", Choice.class).stream().map(Choice::id).noneMatch(AT_REST::contains);
    }

    /** The platform of a channel, from its property, else from its title or name; none if no known one is named. */
    public Optional<Platform> platform(Item channel) {
        return platforms.computeIfAbsent(channel, Strategy::platformOf);
    }

    private static Optional<Platform> platformOf(Item channel) {
        Optional<Platform> stated =
                channel.value("platform", Prose.class).map(Prose::markdown).flatMap(Platforms::in);
        return stated.or(() -> channel.fact("platform").isPresent()
                ? Optional.empty()
                : channel.title()
                        .map(Prose::markdown)
                        .flatMap(Platforms::in)
                        .or(() -> channel.id().flatMap(id -> Platforms.in(id.name()))));
    }

    /** The items of a kind whose property names an item, in the order of the plan. */
    public List<Item> naming(String kind, String property, Item other) {
        return referrers.naming(kind, property, other);
    }

    /** What several rules ask for, computed for the first of them. */
    public <T> T once(Class<T> answer, Function<Strategy, T> computing) {
        Optional<T> known = Optional.ofNullable(shared.get(answer)).map(answer::cast);
        if (known.isPresent()) {
            return known.get();
        }
        T computed = computing.apply(this);
        shared.put(answer, computed);
        return computed;
    }

    /** True if the title or a text of an item of one of the kinds holds one of the phrases. */
    public boolean says(WordList phrases, String... kinds) {
        for (String kind : kinds) {
            if (texts.computeIfAbsent(kind, id -> new KindTexts(items(id))).hold(phrases)) {
                return true;
            }
        }
        return false;
    }

    /** The items that a property names. */
    public List<Item> named(Item item, String property) {
        List<Item> named = new ArrayList<>();
        for (Reference reference : item.values(property, Reference.class)) {
            plan.item(reference.item()).ifPresent(named::add);
        }
        return Collections.unmodifiableList(named);
    }

    /** The item or step that an item stands in. */
    public Optional<Item> parent(Item item) {
        return Optional.ofNullable(parents.get(item));
    }

    /** True if a property is stated, if only as not decided yet or confidential: then nothing is missing. */
    public boolean says(Item item, String property) {
        return item.fact(property).isPresent();
    }

    /** True if the word of a choice is among those that a property states. */
    public boolean is(Item item, String property, String choice) {
        for (Choice found : item.values(property, Choice.class)) {
            if (found.id().equals(choice)) {
                return true;
            }
        }
        return false;
    }

    /** How an item is called in a sentence: by its name, else by its title. */
    public String name(Item item) {
        return item.id()
                .map(id -> id.name())
                .or(() -> item.title().map(Prose::markdown))
                .orElseGet(() -> word(item.concept()));
    }

    /** The keyword of a property in the plan's language. */
    public String key(Concept concept, String property) {
        return lexicon.keys(concept).word(property);
    }

    /** The keyword of a step or kind in the plan's language. */
    public String word(Concept concept) {
        return (concept.isStep() ? lexicon.steps() : lexicon.kinds()).word(concept.id());
    }

    /** A word of a choice list in the plan's language. */
    public String choice(String list, String id) {
        return lexicon.choices(list).word(id);
    }
}
