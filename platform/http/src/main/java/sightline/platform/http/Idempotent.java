package sightline.platform.http;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A request that may be sent twice: with the same {@code Idempotency-Key} from the same person or system it changes
 * something once and gives the first answer each time; a colleague may be told less, and is never given their answer. A
 * refused or failed request is forgotten, so that it can be tried again.
 */
@InterceptorBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
