package sightline.cases.rest;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.PastOrPresent;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A moment that has been: facts are told of what happened, never of what may. */
@Documented
@PastOrPresent
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface HasBeen {
    String message() default "is a moment that has been, like 2026-11-20T21:40:00Z";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
