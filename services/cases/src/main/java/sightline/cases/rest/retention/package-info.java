/** How long a case is kept, over HTTP: reviews, legal holds, and its erasure by two people. */
@NullMarked
package sightline.cases.rest.retention;

import org.jspecify.annotations.NullMarked;
