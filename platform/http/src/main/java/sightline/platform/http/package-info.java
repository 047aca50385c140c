/** How all services speak HTTP: problem+json, ETag, idempotency key, paging, correlation. */
@NullMarked
package sightline.platform.http;

import org.jspecify.annotations.NullMarked;
