package org.chancery.render.html.internal;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.render.html.internal.view.Article;
import org.chancery.render.html.internal.view.Raw;
import org.jspecify.annotations.Nullable;

/**
 * Lets templates read the components of the view's records, and the lists, words, numbers and truths they are made of.
 * Everything else does not exist for them: no method, no class, no map.
 */
final class Views implements ObjectWrapper {
    private static final ClassValue<Map<String, MethodHandle>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            return components(type);
        }
    };

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        return switch (value) {
            case null -> null;
            case String text -> new SimpleScalar(text);
            case List<?> list -> new Sequence(list, this);
            case Integer number -> new SimpleNumber(number);
            case Boolean truth -> truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
            case Raw raw -> HTMLOutputFormat.INSTANCE.fromMarkup(raw.text());
            case Record view -> new Components(view, COMPONENTS.get(view.getClass()), this);
            default -> throw new TemplateModelException("Not for templates: " + value.getClass());
        };
    }

    /** {@return variables for a template, by their names} */
    SimpleHash variables(Map<String, ?> byName) {
        return new SimpleHash(byName, this);
    }

    private static Map<String, MethodHandle> components(Class<?> type) {
        var components = new HashMap<String, MethodHandle>();
        if (!type.getPackageName().equals(Article.class.getPackageName())) {
            return components; // a record of somebody else: it has nothing for templates
        }
        MethodType general = MethodType.methodType(Object.class, Object.class);
        for (RecordComponent component : type.getRecordComponents()) {
            try {
                MethodHandle accessor = MethodHandles.lookup().unreflect(component.getAccessor());
                components.put(component.getName(), accessor.asType(general));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("The records of the view are public", e);
            }
        }
        return components;
    }

    private record Components(Object view, Map<String, MethodHandle> accessors, Views views)
            implements TemplateHashModel {
        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            MethodHandle accessor = accessors.get(name);
            return accessor == null ? null : views.wrap(value(accessor));
        }

        @SuppressWarnings("IllegalCatch")
        private Object value(MethodHandle accessor) {
            try {
                return (Object) accessor.invokeExact(view);
            } catch (Throwable e) {
                throw new IllegalStateException("The accessor of a record does not fail", e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    private record Sequence(List<?> list, Views views) implements TemplateSequenceModel {
        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index < list.size() ? views.wrap(list.get(index)) : null;
        }

        @Override
        public int size() {
            return list.size();
        }
    }
}
