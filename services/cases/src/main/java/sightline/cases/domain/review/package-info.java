/** What somebody found who reviewed how a person is managed. */
@NullMarked
package sightline.cases.domain.review;

import org.jspecify.annotations.NullMarked;
