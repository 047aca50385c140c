/** From a commit to every entitled agency's live stream, through the real feeds service. */
@NullMarked
package sightline.deploy.bench.feed;

import org.jspecify.annotations.NullMarked;
