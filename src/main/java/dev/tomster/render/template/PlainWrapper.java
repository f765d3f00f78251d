package dev.tomster.render.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModelEx;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateSequenceModel;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets templates see text, numbers, truth values, lists, maps and view records, and nothing else (threat S1): there is
 * no object on which a template could call anything.
 */
final class PlainWrapper implements ObjectWrapper {
    private static final String VIEW = "dev.tomster.view";
    private static final String RENDER = "dev.tomster.render";

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        }
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Enum<?> constant) {
            return new SimpleScalar(constant.name());
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof List<?> list) {
            return new Sequence(list);
        }
        if (value instanceof Map<?, ?> map) {
            return new Hash(map);
        }
        if (value instanceof Record record && isPlain(record.getClass().getPackageName())) {
            return new RecordModel(record, this);
        }
        throw new TemplateModelException("templates may not see " + value.getClass());
    }

    private static boolean isPlain(String packageName) {
        return packageName.equals(VIEW) || packageName.equals(RENDER) || packageName.startsWith(RENDER + ".");
    }

    private final class Sequence implements TemplateSequenceModel {
        private final List<?> list;

        Sequence(List<?> list) {
            this.list = list;
        }

        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index < 0 || index >= list.size() ? null : wrap(list.get(index));
        }

        @Override
        public int size() {
            return list.size();
        }
    }

    private final class Hash implements TemplateHashModelEx {
        private final Map<?, ?> map;

        Hash(Map<?, ?> map) {
            this.map = map;
        }

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            return wrap(map.get(key));
        }

        @Override
        public boolean isEmpty() {
            return map.isEmpty();
        }

        @Override
        public int size() {
            return map.size();
        }

        @Override
        public TemplateCollectionModelEx keys() {
            return new Elements(map.keySet());
        }

        @Override
        public TemplateCollectionModelEx values() {
            return new Elements(map.values());
        }
    }

    private final class Elements implements TemplateCollectionModelEx {
        private final Collection<?> elements;

        Elements(Collection<?> elements) {
            this.elements = elements;
        }

        @Override
        public TemplateModelIterator iterator() {
            Iterator<?> iterator = elements.iterator();
            return new TemplateModelIterator() {
                @Override
                public @Nullable TemplateModel next() throws TemplateModelException {
                    return wrap(iterator.next());
                }

                @Override
                public boolean hasNext() {
                    return iterator.hasNext();
                }
            };
        }

        @Override
        public int size() {
            return elements.size();
        }

        @Override
        public boolean isEmpty() {
            return elements.isEmpty();
        }
    }
}
