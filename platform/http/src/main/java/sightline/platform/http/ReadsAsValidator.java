package sightline.platform.http;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/** Reads the text and, where the type refuses it, says what the type says. */
public final class ReadsAsValidator implements ConstraintValidator<ReadsAs, String> {
    private @Nullable MethodHandle read;

    @Override
    public void initialize(ReadsAs constraint) {
        Class<?> type = constraint.value();
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        try {
            read = lookup.findStatic(type, "of", MethodType.methodType(type, String.class));
        } catch (NoSuchMethodException noFactory) {
            read = constructor(type, lookup);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(type + " cannot be read from text", e);
        }
    }

    private static MethodHandle constructor(Class<?> type, MethodHandles.Lookup lookup) {
        try {
            return lookup.findConstructor(type, MethodType.methodType(void.class, String.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be read from text", e);
        }
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        if (text == null || read == null) {
            return true;
        }
        try {
            read.invoke(text);
            return true;
        } catch (IllegalArgumentException refused) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(literally(refused.getMessage()))
                    .addConstraintViolation();
            return false;
        } catch (Throwable e) {
            throw new IllegalStateException("Reading a value failed", e);
        }
    }

    /** A message is not a template: what the sender wrote must not be evaluated. */
    private static String literally(@Nullable String message) {
        return String.valueOf(message).replaceAll("([\\\\${}])", "\\\\$1");
    }
}
