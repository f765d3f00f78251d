package dev.tomster.render.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record as a template sees it: its components by name, and {@code type}, the record's own name. */
final class RecordModel implements TemplateHashModel {
    private static final ClassValue<Map<String, Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> methods = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                methods.put(component.getName(), component.getAccessor());
            }
            return methods;
        }
    };

    private final Record record;
    private final ObjectWrapper wrapper;

    RecordModel(Record record, ObjectWrapper wrapper) {
        this.record = record;
        this.wrapper = wrapper;
    }

    Record unwrap() {
        return record;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        Method component = COMPONENTS.get(record.getClass()).get(key);
        if (component == null) {
            return key.equals("type") ? wrapper.wrap(record.getClass().getSimpleName()) : null;
        }
        try {
            return wrapper.wrap(component.invoke(record));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new TemplateModelException("cannot read " + key + " of " + record.getClass(), e);
        }
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
