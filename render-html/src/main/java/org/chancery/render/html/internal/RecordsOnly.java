package org.chancery.render.html.internal;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.render.html.internal.view.Article;

/** Lets templates read the components of the view's records; everything else does not exist for them. */
final class RecordsOnly implements MemberAccessPolicy {
    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
        boolean view = type.isRecord() && type.getPackage().equals(Article.class.getPackage());
        return new Components(
                view
                        ? Arrays.stream(type.getRecordComponents())
                                .map(RecordComponent::getAccessor)
                                .collect(Collectors.toUnmodifiableSet())
                        : Set.of());
    }

    @Override
    public boolean isToStringAlwaysExposed() {
        return false;
    }

    private record Components(Set<Method> accessors) implements ClassMemberAccessPolicy {
        @Override
        public boolean isMethodExposed(Method method) {
            return accessors.contains(method);
        }

        @Override
        public boolean isConstructorExposed(Constructor<?> constructor) {
            return false;
        }

        @Override
        public boolean isFieldExposed(Field field) {
            return false;
        }
    }
}
