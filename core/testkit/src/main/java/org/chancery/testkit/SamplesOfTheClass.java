package org.chancery.testkit;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;

/** Gives all instances of a test class the same {@link Samples}. */
final class SamplesOfTheClass implements TestInstancePostProcessor {
    private static final ExtensionContext.Namespace KIT = ExtensionContext.Namespace.create(SamplesOfTheClass.class);

    @Override
    public void postProcessTestInstance(Object instance, ExtensionContext context) {
        RendererContract contract = (RendererContract) instance;
        contract.share(
                context.getStore(KIT).getOrComputeIfAbsent(instance.getClass(), type -> new Samples(), Samples.class));
    }
}
