package dev.tomster.docs;

import dev.tomster.render.Assets;
import dev.tomster.render.Palette;
import dev.tomster.render.slides.SlidesRenderer;
import dev.tomster.view.Chart;
import dev.tomster.view.Document;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What templates see, by reflection: every record that can be reached, with its fields and their types. */
final class TemplateModel {
    /** The records that only one format has; they are not public. */
    private static final List<String> OF_FORMATS =
            List.of("dev.tomster.render.slides.Slide", "dev.tomster.render.paper.Contents");

    private final Map<String, List<String>> records = new TreeMap<>();
    private final Deque<Class<?>> open = new ArrayDeque<>();

    /** The rows {@code | `field` | type |} of each record, by its name without its package. */
    static Map<String, List<String>> records() throws ClassNotFoundException {
        TemplateModel model = new TemplateModel();
        model.open.addAll(
                List.of(Document.class, Palette.class, Assets.Picture.class, SlidesRenderer.EmbeddedFont.class));
        for (String name : OF_FORMATS) {
            model.open.add(Class.forName(name));
        }
        while (!model.open.isEmpty()) {
            model.add(model.open.pop());
        }
        return model.records;
    }

    private void add(Class<?> type) {
        if (type.isSealed()) {
            open.addAll(Arrays.asList(type.getPermittedSubclasses()));
        }
        if (!type.isRecord() || records.containsKey(name(type))) {
            return;
        }
        List<String> fields = new ArrayList<>();
        records.put(name(type), fields);
        for (RecordComponent component : type.getRecordComponents()) {
            fields.add("| `" + component.getName() + "` | " + describe(component.getGenericType()) + " |");
        }
    }

    static String name(Class<?> type) {
        return type.getCanonicalName().substring(type.getPackageName().length() + 1);
    }

    private String describe(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return "list of " + describe(arguments[0]);
            }
            if (generic.getRawType() == Optional.class) {
                return describe(arguments[0]) + ", or nothing";
            }
            if (generic.getRawType() == Map.class) {
                return describe(arguments[1]) + " by name";
            }
        }
        Class<?> simple = (Class<?>) type;
        if (simple == Chart.class) {
            // Drawn by picture(block): a template that looked into it would break with each new picture.
            return "for `picture`";
        }
        if (simple == String.class) {
            return "text";
        }
        if (simple == boolean.class) {
            return "true or false";
        }
        if (simple.isPrimitive()) {
            return "number";
        }
        if (simple.isEnum()) {
            return Arrays.stream(simple.getEnumConstants())
                    .map(constant -> "`" + constant + "`")
                    .collect(Collectors.joining(", "));
        }
        open.add(simple);
        String name = name(simple);
        return "[" + name + "](#" + name.toLowerCase(Locale.ROOT).replace(".", "") + ")";
    }
}
