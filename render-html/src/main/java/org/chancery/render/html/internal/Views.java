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
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chancery.render.html.internal.view.Article;
import org.chancery.render.html.internal.view.Raw;
import org.chancery.render.html.internal.view.Stencilled;
import org.jspecify.annotations.Nullable;

/**
 * Lets templates read the components of the view's records, and the lists, words, numbers and truths they are made of.
 * Everything else does not exist for them: no method, no class, no map.
 */
final class Views implements ObjectWrapper {
    private static final ClassValue<Map<String, Function<Object, Object>>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Function<Object, Object>> computeValue(Class<?> type) {
            return components(type);
        }
    };

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        return switch (value) {
            case null -> null;
            case String text -> new SimpleScalar(text);
            case Raw raw -> HTMLOutputFormat.INSTANCE.fromMarkup(raw.text());
            case Record view -> components(view);
            case List<?> list -> new Sequence(list, this);
            case Boolean truth -> truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
            case Integer number -> new SimpleNumber(number);
            default -> throw new TemplateModelException("Not for templates: " + value.getClass());
        };
    }

    /** {@return variables for a template, by their names} */
    SimpleHash variables(Map<String, ?> byName) {
        return new SimpleHash(byName, this);
    }

    /** {@return what a template was shown, which must be such a view} */
    static Stencilled stencilled(@Nullable Object model) throws TemplateModelException {
        if (model instanceof Components shown && shown.view() instanceof Stencilled view) {
            return view;
        }
        throw new TemplateModelException("Not for a stencil: " + model);
    }

    /** {@return a view as templates see it} */
    TemplateModel show(Stencilled view) {
        return components(view);
    }

    private TemplateModel components(Object view) {
        return new Components(view, COMPONENTS.get(view.getClass()), this);
    }

    private static Map<String, Function<Object, Object>> components(Class<?> type) {
        var components = new HashMap<String, Function<Object, Object>>();
        if (!type.getPackageName().equals(Article.class.getPackageName())) {
            return components; // a record of somebody else: it has nothing for templates
        }
        for (RecordComponent component : type.getRecordComponents()) {
            components.put(component.getName(), reader(component));
        }
        return components;
    }

    /** Compiled as a method reference would be, since a page asks for some thousand components. */
    @SuppressWarnings({"unchecked", "IllegalCatch"})
    private static Function<Object, Object> reader(RecordComponent component) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle accessor = lookup.unreflect(component.getAccessor());
            MethodType general = MethodType.methodType(Object.class, Object.class);
            MethodType factory = MethodType.methodType(Function.class);
            return (Function<Object, Object>) LambdaMetafactory.metafactory(
                            lookup,
                            "apply",
                            factory,
                            general,
                            accessor,
                            accessor.type().wrap())
                    .getTarget()
                    .invokeExact();
        } catch (Throwable e) {
            throw new IllegalStateException("The records of the view are public", e);
        }
    }

    private record Components(Object view, Map<String, Function<Object, Object>> readers, Views views)
            implements TemplateHashModel {
        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            Function<Object, Object> reader = readers.get(name);
            return reader == null ? null : views.wrap(reader.apply(view));
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
