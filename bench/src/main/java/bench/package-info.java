/**
 * The toolkit's side of the benchmark, which {@code ./course bench} starts. The peers in Python are beside this module.
 */
package bench;
