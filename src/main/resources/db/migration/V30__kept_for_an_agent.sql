-- Who was typing, when the form was an agent's: nobody else finds it again.
alter table kept_entry add column agent text;
