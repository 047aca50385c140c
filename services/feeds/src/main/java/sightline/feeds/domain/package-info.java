/** Who is on a case, and what an agency's feed is made of. */
@NullMarked
package sightline.feeds.domain;

import org.jspecify.annotations.NullMarked;
