package fr.pdn.labelling.eligibility;

/** @param userId the login in the engine, also the assignee of the member's tasks */
public record CommitteeMember(String userId, String name, String email) {}
