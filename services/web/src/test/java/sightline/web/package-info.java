@NullMarked
package sightline.web;

import org.jspecify.annotations.NullMarked;
