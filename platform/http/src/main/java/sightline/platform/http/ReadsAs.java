package sightline.platform.http;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text can be read as a value of this type: by its static {@code of(String)}, else by its constructor. What the
 * type says when it refuses is what the sender is told. Null passes; say {@code @NotNull} too where it must be there.
 */
@Documented
@Constraint(validatedBy = ReadsAsValidator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadsAs {
    Class<?> value();

    String message() default "is not in the form this needs";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
