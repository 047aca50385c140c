/** How long the pages that people open most take on the server. */
@NullMarked
package sightline.deploy.bench.pages;

import org.jspecify.annotations.NullMarked;
