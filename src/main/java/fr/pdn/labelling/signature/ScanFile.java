package fr.pdn.labelling.signature;

import java.util.List;
import java.util.UUID;

/**
 * One file of a scan.
 *
 * @param found pages whose code was read, the first is 1
 * @param unreadable how many of its sheets showed no code
 * @param ofPages how many pages the text has, 0 when no code was read
 */
public record ScanFile(
        UUID document, String fileName, String sha256, List<Integer> found, int unreadable, int ofPages) {}
