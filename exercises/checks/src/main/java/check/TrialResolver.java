package check;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstanceFactory;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Gives check methods the {@link Trial} that {@link CheckRun} left in the session's store, and all runs of a task the
 * same {@link TaskCheck}, whose laws remember what they have worked out. A check that notes something of its run, such
 * as a training that several checks judge, is made anew for each.
 */
public final class TrialResolver implements ParameterResolver, TestInstanceFactory {
    private static final ClassValue<Optional<Object>> SHARED = new ClassValue<>() {
        @Override
        protected Optional<Object> computeValue(Class<?> check) {
            boolean notesNothing =
                    Arrays.stream(check.getDeclaredFields()).allMatch(field -> Modifier.isFinal(field.getModifiers()));
            return notesNothing ? Optional.of(ReflectionSupport.newInstance(check)) : Optional.empty();
        }
    };

    /** For JUnit. */
    public TrialResolver() {}

    @Override
    public Object createTestInstance(TestInstanceFactoryContext check, ExtensionContext context) {
        Class<?> type = check.getTestClass();
        return SHARED.get(type).orElseGet(() -> ReflectionSupport.newInstance(type));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Trial.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.GLOBAL).get(Trial.class);
    }
}
